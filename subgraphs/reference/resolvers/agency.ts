import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseRegionCode } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { provenanceOf } from './lookup.ts';
import { noticesOf } from './notices.ts';

export const agencyResolvers = {
  Query: {
    async agencies(_parent, args, { repository }) {
      const filter = {
        departmentCode:
          args.departmentCode == null
            ? null
            : readCode('department', 'departmentCode', args.departmentCode),
        regionCode:
          args.regionCode == null
            ? null
            : readOwnCode('regionCode', args.regionCode, normaliseRegionCode, '2 digits'),
        kind: args.kind ?? null,
      };
      const page = readPage(args, { scope: listScope('agencies', filter) });
      const rows = await repository.listAgencies(page, filter);
      return {
        ...toConnection(rows, page, ({ departmentCode, name, id }) => [departmentCode, name, id]),
        notices: await noticesOf(rows, [
          {
            argument: 'departmentCode',
            value: filter.departmentCode,
            isKnown: async (code) => (await repository.findDepartments([code])).length > 0,
          },
          {
            argument: 'regionCode',
            value: filter.regionCode,
            isKnown: async (code) => (await repository.findRegions([code])).length > 0,
          },
        ]),
      };
    },
  },
  Agency: {
    __resolveReference: ({ id }, { loaders }) => loaders.agencyById.load(id),
    department: ({ departmentCode }, _args, { loaders }) =>
      loaders.departmentByCode.load(departmentCode),
    async region({ departmentCode, regionName }, _args, { loaders }) {
      const department = await loaders.departmentByCode.load(departmentCode);
      return department === null
        ? loaders.regionByName.load(regionName)
        : loaders.regionByCode.load(department.regionCode);
    },
    provenance: provenanceOf,
  },
} satisfies Resolvers;

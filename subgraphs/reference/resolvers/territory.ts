import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseRegionCode } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { known, provenanceOf } from './lookup.ts';
import { noticesOf } from './notices.ts';

const readRegion = (argument: string, value: string): string =>
  readOwnCode(argument, value, normaliseRegionCode, '2 digits, or 3 from 975');

export const territoryResolvers = {
  Query: {
    async department(_parent, args, { loaders }) {
      const code = readCode('department', 'code', args.code);
      return known('code', code, 'département', await loaders.departmentByCode.load(code));
    },
    async departments(_parent, args, { repository }) {
      const regionCode = args.regionCode == null ? null : readRegion('regionCode', args.regionCode);
      const page = readPage(args, { scope: listScope('departments', { regionCode }) });
      const rows = await repository.listDepartments(page, regionCode);
      return {
        ...toConnection(rows, page, ({ code }) => [code]),
        notices: await noticesOf(rows, [
          {
            argument: 'regionCode',
            value: regionCode,
            isKnown: async (code) => (await repository.findRegions([code])).length > 0,
          },
        ]),
      };
    },
    async region(_parent, args, { loaders }) {
      const code = readRegion('code', args.code);
      return known('code', code, 'region', await loaders.regionByCode.load(code));
    },
    async regions(_parent, args, { repository }) {
      const page = readPage(args, { scope: listScope('regions') });
      return toConnection(await repository.listRegions(page), page, ({ code }) => [code]);
    },
  },
  Department: {
    __resolveReference: ({ code }, { loaders }) => loaders.departmentByCode.load(code),
    scheme: () => 'DEPARTMENT',
    cogYear: ({ edition }) => Number(edition),
    region: ({ regionCode }, _args, { loaders }) => loaders.regionByCode.load(regionCode),
    capital: ({ capitalCode }, _args, { loaders }) => loaders.communeByCode.load(capitalCode),
    employmentBasins: ({ code }, _args, { loaders }) => loaders.basinsByDepartment.load(code),
    provenance: provenanceOf,
  },
  Region: {
    __resolveReference: ({ code }, { loaders }) => loaders.regionByCode.load(code),
    scheme: () => 'REGION',
    cogYear: ({ edition }) => Number(edition),
    capital: ({ capitalCode }, _args, { loaders }) => loaders.communeByCode.load(capitalCode),
    departments: ({ code }, _args, { loaders }) => loaders.departmentsByRegion.load(code),
    provenance: provenanceOf,
  },
} satisfies Resolvers;

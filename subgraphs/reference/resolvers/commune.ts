import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { normalisePostalCode } from '#kernel/codes/territory.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseRegionCode } from '../codes.ts';
import type { CommuneFilter, CommuneRow } from '../repository/communes.ts';
import type { Repository } from '../repository.ts';
import type { QueryCommunesArgs, Resolvers } from '../schema.generated.ts';
import { known, provenanceOf } from './lookup.ts';
import { type FilterCode, noticesOf } from './notices.ts';
import { readSearch } from './search-text.ts';

/** Where a commune stands in lists of the most populous first. */
export const communeKeys = ({ population, code }: CommuneRow) => [population ?? 0, code];

export const communeResolvers = {
  Query: {
    async commune(_parent, args, { loaders }) {
      const code = readCode('commune', 'code', args.code);
      return known('code', code, 'commune', await loaders.communeByCode.load(code));
    },
    async communes(_parent, args, { repository }) {
      const filter = readFilter(args);
      const page = readPage(args, { scope: listScope('communes', filter) });
      const rows = await repository.listCommunes(page, filter);
      return {
        ...toConnection(rows, page, communeKeys),
        notices: await noticesOf(rows, filterCodes(filter, repository)),
      };
    },
  },
  Commune: {
    __resolveReference: ({ code }, { loaders }) => loaders.communeByCode.load(code),
    scheme: () => 'COMMUNE',
    cogYear: ({ edition }) => Number(edition),
    department: ({ departmentCode }, _args, { loaders }) =>
      loaders.departmentByCode.load(departmentCode),
    region: ({ regionCode }, _args, { loaders }) =>
      regionCode === null ? null : loaders.regionByCode.load(regionCode),
    employmentBasin: ({ code }, _args, { loaders }) => loaders.basinByCommune.load(code),
    parent: ({ parentCode }, _args, { loaders }) =>
      parentCode === null ? null : loaders.communeByCode.load(parentCode),
    successor: ({ successorCode }, _args, { loaders }) =>
      successorCode === null ? null : loaders.communeByCode.load(successorCode),
    provenance: provenanceOf,
  },
} satisfies Resolvers;

function readFilter(args: QueryCommunesArgs): CommuneFilter {
  const { postalCode, departmentCode, regionCode } = args;
  return {
    search: readSearch(args.search),
    postalCode:
      postalCode == null
        ? null
        : readOwnCode('postalCode', postalCode, normalisePostalCode, '5 digits'),
    departmentCode:
      departmentCode == null ? null : readCode('department', 'departmentCode', departmentCode),
    regionCode:
      regionCode == null
        ? null
        : readOwnCode('regionCode', regionCode, normaliseRegionCode, '2 digits'),
    kinds: [...new Set(args.kinds)].sort(),
  };
}

function filterCodes(filter: CommuneFilter, repository: Repository): FilterCode[] {
  return [
    { argument: 'postalCode', value: filter.postalCode, isKnown: repository.hasPostalCode },
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
  ];
}

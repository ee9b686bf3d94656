import { readOwnCode } from '#kernel/codes/read-code.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseBasinCode } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { communeKeys } from './commune.ts';
import { known, provenanceOf } from './lookup.ts';

export const employmentBasinResolvers = {
  Query: {
    async employmentBasin(_parent, args, { loaders }) {
      const code = readOwnCode('code', args.code, normaliseBasinCode, '2 to 8 digits or letters');
      const year = args.year == null ? null : inRange('year', args.year, 2000, 2100);
      const found = await loaders.basinByCode(year).load(code);
      return known('code', code, `employment basin${year === null ? '' : ` of ${year}`}`, found);
    },
  },
  EmploymentBasin: {
    __resolveReference: ({ code }, { loaders }) => loaders.basinByCode(null).load(code),
    scheme: () => 'EMPLOYMENT_BASIN',
    async communes({ code, year }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('basin-communes', { code, year }) });
      const rows = await loaders.communesByBasin(page).load({ code, year });
      return toConnection(rows, page, communeKeys);
    },
    department: ({ code, year }, _args, { loaders }) =>
      loaders.departmentsByBasin.load({ code, year }),
    provenance: provenanceOf,
  },
} satisfies Resolvers;

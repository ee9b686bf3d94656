import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseDivisionCode } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { toOccupationHirings } from './hiring-edges.ts';
import { known, provenanceOf } from './lookup.ts';
import { noticesOf } from './notices.ts';
import { readSearch } from './search-text.ts';

/** NAF rév. 2 came into force in this year. */
const VERSION = '2008';

export const activityResolvers = {
  Query: {
    async activity(_parent, args, { loaders }) {
      const code = readCode('naf', 'code', args.code);
      return known('code', code, 'activity', await loaders.activityByCode.load(code));
    },
    async activities(_parent, args, { repository }) {
      const filter = {
        search: readSearch(args.search),
        divisionCode:
          args.divisionCode == null
            ? null
            : readOwnCode('divisionCode', args.divisionCode, normaliseDivisionCode, '2 digits'),
      };
      const page = readPage(args, { scope: listScope('activities', filter) });
      const rows = await repository.listActivities(page, filter);
      return {
        ...toConnection(rows, page, ({ code }) => [code]),
        notices: await noticesOf(rows, [
          {
            argument: 'divisionCode',
            value: filter.divisionCode,
            isKnown: repository.hasDivision,
          },
        ]),
      };
    },
  },
  Activity: {
    __resolveReference({ code }, { loaders }) {
      return loaders.activityByCode.load(code.replace('.', ''));
    },
    dottedCode: ({ code }) => `${code.slice(0, 2)}.${code.slice(2)}`,
    scheme: () => 'NAF_REV2',
    version: () => VERSION,
    isCurrent: ({ edition }) => edition !== '',
    division: ({ code, divisionLabel }) =>
      divisionLabel === null ? null : { code: code.slice(0, 2), label: divisionLabel },
    async occupations({ code }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('activity-occupations', { code }) });
      return toOccupationHirings(await loaders.occupationsByActivity(page).load(code), page);
    },
    successors: ({ code }, _args, { loaders }) =>
      loaders.successorsByCode.load({ scheme: 'NAF_REV2', code }),
    provenance: provenanceOf,
  },
  ActivityOccupationEdge: { provenance: provenanceOf },
} satisfies Resolvers;

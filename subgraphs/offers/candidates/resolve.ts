import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { OffersContext } from '../context.ts';
import { slotsOf } from '../matching/week.ts';
import type { Resolvers } from '../schema.generated.ts';
import { onGrid } from './search.ts';

const MOST_KM = 100;

/** Candidates are shown to whoever acts for the establishment that looks for them. */
export const candidateResolvers = {
  Query: {
    async candidateSearch(
      _parent,
      { siret, occupationCode, center, radiusKm, ...paging },
      { desk, searchCandidates },
    ) {
      const own = readCode('siret', 'siret', siret);
      if (!desk.caller.own.sirets.includes(own))
        throw hubError(
          'ARGUMENT_OUT_OF_RANGE',
          'siret: expected an establishment that the caller acts for.',
          { argument: 'siret' },
        );
      const query = {
        siret: own,
        romeCode: readCode('rome', 'occupationCode', occupationCode),
        latitude: onGrid(inRange('center.latitude', center.latitude, -90, 90)),
        longitude: onGrid(inRange('center.longitude', center.longitude, -180, 180)),
        radiusKm: inRange('radiusKm', radiusKm ?? 30, 1, MOST_KM),
      };
      const page = readPage(paging, { scope: listScope('candidate-search', query) });
      const rows = await searchCandidates(query, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ place }) => [place]);
      return { nodes, pageInfo };
    },
  },
  CandidateProfile: {
    slots: ({ slots }) => slotsOf(slots),
  },
} satisfies Pick<Resolvers<OffersContext>, 'CandidateProfile'> & {
  Query: Pick<NonNullable<Resolvers<OffersContext>['Query']>, 'candidateSearch'>;
};

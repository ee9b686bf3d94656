import type { SubgraphContract } from '#kernel/graph/contract.ts';

/** Pseudonyms under the tests' master key of the two persons of the seed. */
const FIRST = 'p1_559cd54de8be40495c245f34e48b294f';
const SECOND = 'p1_0dce5dc5b4357c6a7266e2b8e6744da6';

export const contract: SubgraphContract = {
  seed: [
    { source: 'missions', path: 'ingest/missions-august.input.csv' },
    { source: 'missions', path: 'ingest/missions-september.input.csv' },
  ],
  entities: [
    {
      typename: 'TempAgency',
      known: [{ siret: '99914991700018' }, { siret: '99983011000014' }],
      unknown: { siret: '99999999999999' },
      selection: 'siret name',
    },
    {
      typename: 'Jobseeker',
      known: [
        { id: 'one', tempAgencyPid: FIRST },
        { id: 'two', tempAgencyPid: SECOND },
      ],
      unknown: { id: 'three', tempAgencyPid: null },
      selection: 'missions(first: 5) { nodes { id startsOn endsOn qualification } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Establishment',
      known: [{ siret: '99984694200012' }, { siret: '99998151700017' }],
      unknown: { siret: '99999999999999' },
      selection: 'temporaryWork { month contracts hours }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document: `query($first: Int, $after: String, $r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker {
        missions(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } } } }`,
      path: ['_entities', 0, 'missions'],
      variables: { r: [{ __typename: 'Jobseeker', id: 'one', tempAgencyPid: FIRST }] },
    },
  ],
};

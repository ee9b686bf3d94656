import type { SubgraphContract } from '#kernel/graph/contract.ts';

/** Pseudonyms under the tests' master key of the two persons of the seed. */
const FIRST = 'p1_ae4c23bb6547a12665d120bbc0355836';
const SECOND = 'p1_661419ce8fbff357fd206c296374d300';

const PAGE = 'nodes { id } edges { cursor } pageInfo { hasNextPage endCursor }';

export const contract: SubgraphContract = {
  seed: [
    { source: 'structures', path: 'ingest/structures.input.json' },
    { source: 'dossiers', path: 'ingest/dossiers.input.jsonl' },
  ],
  entities: [
    {
      typename: 'MissionLocale',
      known: [{ id: '44901S00' }, { id: '97401S00' }],
      unknown: { id: '99999S00' },
      selection: 'id name officialName timeZone',
    },
    {
      typename: 'Jobseeker',
      known: [
        { id: 'one', missionLocalePid: FIRST },
        { id: 'two', missionLocalePid: SECOND },
      ],
      unknown: { id: 'three', missionLocalePid: null },
      selection: 'youthFollowUp { id isArchived engagementContract { startedOn } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document: `query($first: Int, $after: String) { missionsLocales(first: $first, after: $after) { ${PAGE} } }`,
      path: ['missionsLocales'],
    },
    {
      document: `query($first: Int, $after: String, $r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker {
        youthFollowUp { appointments(first: $first, after: $after) { ${PAGE} } } } } }`,
      path: ['_entities', 0, 'youthFollowUp', 'appointments'],
      variables: { r: [{ __typename: 'Jobseeker', id: 'one', missionLocalePid: FIRST }] },
    },
  ],
};

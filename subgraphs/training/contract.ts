import type { SubgraphContract } from '#kernel/graph/contract.ts';
import { createSessionIds, trainingIdOf } from './ingest/lheo/identity.ts';

const PROVIDER = 'siren:900000001';
const PLASTERER = trainingIdOf(PROVIDER, ['F_44_1']);
const CARER = trainingIdOf(PROVIDER, ['F_44_2']);
const sessionOfPlasterer = createSessionIds(PLASTERER);
const NANTES = { code: '44109', latitude: 47.2383, longitude: -1.5603 };
const SAINT_NAZAIRE = { code: '44184', latitude: 47.2804, longitude: -2.2529 };
const PAGE = 'edges { cursor } pageInfo { hasNextPage endCursor }';

/** A list of an entity, reached as the gateway reaches it. */
const listOf = (typename: string, key: object, list: string) => ({
  document: `query($representations: [_Any!]!, $first: Int, $after: String) { _entities(representations: $representations) { ... on ${typename} { ${list} { nodes { __typename id } ${PAGE} } } } }`,
  path: ['_entities', 0, list.replace(/\(.*$/u, '')],
  variables: { representations: [{ __typename: typename, ...key }] },
});

const BY_PAGE = '(first: $first, after: $after)';

export const contract: SubgraphContract = {
  seed: [
    { source: 'lheo', path: 'ingest/catalogue_20260601.input.xml' },
    { source: 'trainees', path: 'ingest/stagiaires_full_20260601.input.csv' },
  ],
  entities: [
    {
      typename: 'Training',
      known: [{ id: PLASTERER }, { id: CARER }],
      unknown: { id: 'T0' },
      selection: 'id title objective formacodes occupations { code } certifications { rncpCode }',
    },
    {
      typename: 'TrainingSession',
      known: [
        { id: sessionOfPlasterer(['A_44_1', 'S_1']) },
        { id: sessionOfPlasterer(['A_44_1', 'S_2']) },
      ],
      unknown: { id: 'S0' },
      selection: 'id startsOn endsOn place { town commune { code } }',
    },
    {
      typename: 'TrainingProvider',
      known: [{ siret: '90000000100017' }, { siret: '90000000200015' }],
      unknown: { siret: '90000000300013' },
      selection: 'siret name activityNumber place { town }',
    },
    {
      typename: 'TrainingEnrolment',
      known: {
        document:
          '{ trainingEnrolments(endedFrom: "2025-01-01", endedUntil: "2026-12-31") { nodes { id } } }',
        path: ['trainingEnrolments', 'nodes'],
      },
      unknown: { id: 'E0' },
      selection: 'id trainingPid endedOn',
    },
    {
      typename: 'Commune',
      known: [NANTES, SAINT_NAZAIRE],
      unknown: { code: '97999', latitude: null, longitude: null },
      selection: 'trainingSessionsNearby(first: 5) { nodes { id distanceKm } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Occupation',
      known: [{ code: 'F1604' }, { code: 'J1501' }],
      unknown: { code: 'A0000' },
      selection: 'trainings(first: 5) { nodes { id title } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document: `query($first: Int, $after: String) { trainingSearch(first: $first, after: $after) { nodes { id } ${PAGE} } }`,
      path: ['trainingSearch'],
    },
    {
      document: `query($first: Int, $after: String) { trainingSearch(filter: { near: { center: { latitude: 47.23, longitude: -1.56 }, radiusKm: 100 } }, first: $first, after: $after) { nodes { id distanceKm } ${PAGE} } }`,
      path: ['trainingSearch'],
    },
    {
      document: `query($first: Int, $after: String) { trainingSearch(filter: { text: "plâtre" }, first: $first, after: $after) { nodes { id } ${PAGE} } }`,
      path: ['trainingSearch'],
    },
    listOf('Training', { id: PLASTERER }, `sessions${BY_PAGE}`),
    listOf('TrainingProvider', { siret: '90000000100017' }, `trainings${BY_PAGE}`),
    listOf('Occupation', { code: 'F1604' }, `trainings${BY_PAGE}`),
    listOf('Commune', NANTES, `trainingSessionsNearby${BY_PAGE}`),
  ],
};

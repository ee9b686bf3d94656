import type { SubgraphContract } from '#kernel/graph/contract.ts';

export const contract: SubgraphContract = {
  seed: [
    { source: 'services', path: 'ingest/services_20261026.input.csv' },
    { source: 'ideas', path: 'ingest/idees_20261026.input.csv' },
    { source: 'idea-votes', path: 'ingest/votes_20261026.input.csv' },
  ],
  entities: [
    {
      typename: 'StoreService',
      known: [{ id: 'la-bonne-boite' }, { id: 'bob-emploi' }],
      unknown: { id: 'no-such-service' },
      selection: 'id name category audiences apis isFree',
    },
    {
      typename: 'Idea',
      known: [{ id: 'idee-1' }, { id: 'idee-2' }],
      unknown: { id: 'idee-none' },
      selection: 'id title state votes trend',
    },
  ],
  connections: [
    {
      document:
        'query($first: Int, $after: String) { storeServices(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      path: ['storeServices'],
    },
    ...(['TREND', 'VOTES', 'NEWEST'] as const).map((orderBy) => ({
      document:
        'query($first: Int, $after: String, $orderBy: IdeaOrder) { ideas(orderBy: $orderBy, first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      path: ['ideas'],
      variables: { orderBy },
    })),
  ],
};

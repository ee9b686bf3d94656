import type { SubgraphContract } from '#kernel/graph/contract.ts';

export const contract: SubgraphContract = {
  seed: [{ source: 'workshops', path: 'ingest/workshops.input.csv' }],
  entities: [
    {
      typename: 'Workshop',
      known: [{ id: 'atelier-1' }, { id: 'atelier-2' }],
      unknown: { id: 'atelier-none' },
      selection: 'id title startsAt seats',
    },
    {
      typename: 'Commune',
      known: [{ code: '44109' }, { code: '44184' }],
      unknown: { code: '44999' },
      selection: 'workshops(first: 5) { nodes { id } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document:
        'query($first: Int, $after: String) { workshops(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      path: ['workshops'],
    },
  ],
};

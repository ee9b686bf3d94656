import type { SubgraphContract } from '#kernel/graph/contract.ts';

export const contract: SubgraphContract = {
  seed: [
    { source: 'sirene', path: 'ingest/sirene.input.csv' },
    { source: 'establishments', path: 'ingest/establishments.input.csv' },
  ],
  entities: [
    {
      typename: 'Establishment',
      known: [{ siret: '99900000300015' }, { siret: '99977773300018' }],
      unknown: { siret: '99911111100000' },
      selection:
        'siret siren name activity { code } commune { code } headcountBand { code label minimum maximum } isOpen',
    },
    {
      typename: 'Commune',
      known: [{ code: '44109' }, { code: '44184' }],
      unknown: { code: '44999' },
      selection: 'establishments(first: 5) { nodes { siret } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document:
        'query($first: Int, $after: String) { establishments(first: $first, after: $after) { nodes { siret } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      path: ['establishments'],
    },
    {
      document:
        'query($first: Int, $after: String) { _entities(representations: [{ __typename: "Commune", code: "44109" }]) { ... on Commune { establishments(first: $first, after: $after) { nodes { siret } edges { cursor } pageInfo { hasNextPage endCursor } } } } }',
      path: ['_entities', 0, 'establishments'],
    },
  ],
};

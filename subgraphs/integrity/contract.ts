import type { SubgraphContract } from '#kernel/graph/contract.ts';

/** No file brings its records: the check makes them, and the test of the contract puts some there. */
export const contract: SubgraphContract = {
  seed: [],
  entities: [
    {
      typename: 'Jobseeker',
      known: [
        { id: 'one', integrityPid: 'pid-1' },
        { id: 'two', integrityPid: 'pid-2' },
      ],
      unknown: { id: 'none', integrityPid: null },
      selection: 'integritySignals { kind confidence from reason { code french english } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Offer',
      known: [{ id: '082SGKK' }, { id: '082SGKL' }],
      unknown: { id: '999ZZZZ' },
      selection: 'integritySignals { kind confidence from reason { code french english } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document:
        'query($first: Int, $after: String) { integrityCases(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      path: ['integrityCases'],
    },
  ],
};

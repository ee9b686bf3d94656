import type { SubgraphContract } from '#kernel/graph/contract.ts';

/** Pseudonyms under the tests' master key of two persons of the seed. */
const ALINE = 'p1_60de9fb42065884f1ba84e9e9be5a7ac';
const CHLOE = 'p1_82fee1893c4c6bb6dca95eeedd4226b0';

const RESTAURANT = '99900001100018';

export const contract: SubgraphContract = {
  seed: [
    { source: 'dpae', path: 'ingest/lbb_xdpdpae_delta_202410312200.input.csv' },
    { source: 'msa', path: 'ingest/msa_dpae_delta_202409302200.input.csv' },
    { source: 'alternance', path: 'ingest/20241031ExtractAPP.input.csv' },
  ],
  entities: [
    {
      typename: 'HiringDeclaration',
      known: [{ id: `20241028-${RESTAURANT}-1-2` }, { id: '20241015-0-1-13' }],
      unknown: { id: `20241028-${RESTAURANT}-1-999` },
      selection: 'id hiredOn contractKind ageBand',
    },
    {
      typename: 'Establishment',
      known: [{ siret: RESTAURANT }, { siret: '99900002200015' }],
      unknown: { siret: '99999999999999' },
      selection: 'hirings(first: 5) { nodes { id hiredOn } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Commune',
      known: [{ code: '44109' }, { code: '2A004' }],
      unknown: { code: '44999' },
      selection: 'hiringsLast12Months { total openEnded from until }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Jobseeker',
      known: [
        { id: 'aline', socialSecurityPid: ALINE },
        { id: 'chloe', socialSecurityPid: CHLOE },
      ],
      unknown: { id: 'nobody', socialSecurityPid: null },
      selection: 'declaredHirings(first: 5) { nodes { id hiredOn } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    {
      document: `query($first: Int, $after: String, $r: [_Any!]!) { _entities(representations: $r) { ... on Establishment {
        hirings(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } } } }`,
      path: ['_entities', 0, 'hirings'],
      variables: { r: [{ __typename: 'Establishment', siret: RESTAURANT }] },
    },
    {
      document: `query($first: Int, $after: String, $r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker {
        declaredHirings(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } } } }`,
      path: ['_entities', 0, 'declaredHirings'],
      variables: { r: [{ __typename: 'Jobseeker', id: 'aline', socialSecurityPid: ALINE }] },
    },
  ],
};

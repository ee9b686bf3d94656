import type { SubgraphContract } from '#kernel/graph/contract.ts';

const PAGE = 'nodes { id } edges { cursor } pageInfo { hasNextPage endCursor }';
const PAGING = 'first: $first, after: $after';
const search = (sort: string, filter: string): string =>
  `query($first: Int, $after: String) { offerSearch(sort: ${sort}, filter: { ${filter} }, ${PAGING}) { ${PAGE} } }`;
const entity = (representation: string, typename: string, field: string): string =>
  `query($first: Int, $after: String) { _entities(representations: [${representation}]) { ... on ${typename} { list: ${field} { ${PAGE} } } } }`;

const nantes = { latitude: 47.2316, longitude: -1.548 };
const saintNazaire = { latitude: 47.2733, longitude: -2.2138 };

export const contract: SubgraphContract = {
  seed: [{ source: 'france-travail', path: 'ingest/france-travail.input.json' }],
  entities: [
    {
      typename: 'Offer',
      known: [{ id: '100AAAA' }, { id: '100CCCC' }],
      unknown: { id: '999ZZZZ' },
      selection: 'id title createdAt contractKind isOpen salary { text minimum { amount } }',
    },
    {
      typename: 'Commune',
      known: [
        { code: '44109', ...nantes },
        { code: '44184', ...saintNazaire },
      ],
      unknown: { code: '97502', latitude: 46.78, longitude: -56.17 },
      selection: 'offersNearby(radiusKm: 20, first: 5) { nodes { id distanceKm } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Establishment',
      known: [{ siret: '99900001100018' }, { siret: '99900002200015' }],
      unknown: { siret: '99900003300013' },
      selection: 'offers(first: 5) { nodes { id } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Occupation',
      known: [{ code: 'N1103' }, { code: 'M1805' }],
      unknown: { code: 'A1101' },
      selection: 'openOffers(first: 5) { nodes { id } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    { document: search('DATE', 'departmentCode: "44"'), path: ['offerSearch'] },
    { document: search('RELEVANCE', 'text: "entrepôt"'), path: ['offerSearch'] },
    {
      document: search(
        'DISTANCE',
        `near: { center: { latitude: ${nantes.latitude}, longitude: ${nantes.longitude} }, radiusKm: 100 }`,
      ),
      path: ['offerSearch'],
    },
    {
      document: entity(
        `{ __typename: "Commune", code: "44109", latitude: ${nantes.latitude}, longitude: ${nantes.longitude} }`,
        'Commune',
        `offersNearby(${PAGING})`,
      ),
      path: ['_entities', 0, 'list'],
    },
    {
      document: entity(
        '{ __typename: "Establishment", siret: "99900002200015" }',
        'Establishment',
        `offers(${PAGING})`,
      ),
      path: ['_entities', 0, 'list'],
    },
    {
      document: entity(
        '{ __typename: "Occupation", code: "N1103" }',
        'Occupation',
        `openOffers(${PAGING})`,
      ),
      path: ['_entities', 0, 'list'],
    },
  ],
};

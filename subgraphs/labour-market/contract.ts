import type { ContractConnection, SubgraphContract } from '#kernel/graph/contract.ts';

const PAGE = 'edges { cursor } pageInfo { hasNextPage endCursor }';

/** A list of another subgraph's entity. */
const listOf = (
  typename: string,
  code: string,
  field: string,
  node: string,
): ContractConnection => ({
  document: `query($first: Int, $after: String, $r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} {
    ${field}(first: $first, after: $after) { nodes { ${node} } ${PAGE} } } } }`,
  path: ['_entities', 0, field],
  variables: { r: [{ __typename: typename, code }] },
});

export const contract: SubgraphContract = {
  seed: [
    { source: 'imt', path: 'ingest/market_score_202609.input.csv' },
    { source: 'bmo', path: 'ingest/bmo_2024.input.csv' },
    { source: 'bmo', path: 'ingest/Base_open_data_BMO_2025.input.csv' },
    { source: 'tension', path: 'ingest/tension.input.csv' },
  ],
  entities: [
    {
      typename: 'MarketFigure',
      known: [
        { id: 'tension:2025:B5201:N1103:TENSION_LEVEL' },
        { id: 'imt:2026-09:D44:N1103:OFFERS' },
        { id: 'bmo:2025:B5201-44:V2X92:HIRING_PROJECTS' },
        { id: 'bmo:2025:B5201-44:T2A60:DIFFICULT_SHARE' },
      ],
      unknown: { id: 'tension:2025:B5201:N1103:HIRING_PROJECTS' },
      selection:
        'id measure value status reason unit isComputed period { startsOn endsOn } territory { kind code } occupationCode occupationFamily { code scheme }',
    },
    {
      typename: 'Occupation',
      known: [{ code: 'N1103' }, { code: 'J1501' }],
      unknown: { code: 'K2503' },
      selection: 'tension(basinCode: "5201") { year level { value } jobseekers { value } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Occupation',
      known: [{ code: 'N1103' }, { code: 'J1501' }],
      unknown: { code: 'K2503' },
      selection:
        'marketScore(departmentCode: "44") { offersPer10Jobseekers { value } seasonalMonths }',
      whenUnknown: 'empty',
    },
    {
      typename: 'EmploymentBasin',
      known: [{ code: '5201' }, { code: '5202' }],
      unknown: { code: '9999' },
      selection: 'tensions(first: 5) { nodes { occupationCode level { value } } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'EmploymentBasin',
      known: [{ code: '5201' }, { code: '5215' }],
      unknown: { code: '9999' },
      selection: 'hiringNeeds(first: 5) { nodes { fapCode projects { value status } } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Department',
      known: [{ code: '44' }, { code: '01' }],
      unknown: { code: '95' },
      selection: 'marketScores(first: 5) { nodes { occupationCode offers { value } } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Department',
      known: [{ code: '44' }, { code: '85' }],
      unknown: { code: '95' },
      selection:
        'hiringNeeds(first: 5) { nodes { fapCode territory { code } projects { value } } }',
      whenUnknown: 'empty',
    },
    {
      typename: 'Jobseeker',
      known: [
        {
          id: 'one',
          labourMarketPid: 'p1_one',
          soughtOccupations: [{ code: 'N1103' }],
          commune: { code: '44109' },
          mobilityKm: 20,
          birthDate: null,
          currentRegistration: null,
        },
        {
          id: 'two',
          labourMarketPid: 'p1_two',
          soughtOccupations: [{ code: 'J1501' }],
          commune: { code: '44109' },
          mobilityKm: null,
          birthDate: '1990-05-01',
          currentRegistration: { registeredOn: '2026-01-01' },
        },
      ],
      unknown: { id: 'three', labourMarketPid: null },
      selection:
        'diagnosis { market { state stress } challenge { code } closeOccupations { occupationCode } betterPlaces { distanceKm } }',
      whenUnknown: 'empty',
    },
  ],
  connections: [
    listOf('EmploymentBasin', '5201', 'tensions', 'occupationCode level { value }'),
    listOf('EmploymentBasin', '5201', 'hiringNeeds', 'fapCode projects { value }'),
    listOf('Department', '44', 'marketScores', 'occupationCode'),
    listOf('Department', '44', 'hiringNeeds', 'fapCode territory { code }'),
  ],
};

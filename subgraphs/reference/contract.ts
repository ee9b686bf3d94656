import type { ContractConnection, SubgraphContract } from '#kernel/graph/contract.ts';

const lists = (name: string, filter = ''): ContractConnection => ({
  document: `query($first: Int, $after: String) { ${name}(first: $first, after: $after${filter}) { nodes { __typename } edges { cursor node { ...shown } } pageInfo { hasNextPage endCursor } } } ${SHOWN[name] ?? ''}`,
  path: [name],
});

const shown = (type: string, fields = 'code'): string => `fragment shown on ${type} { ${fields} }`;

const SHOWN: Readonly<Record<string, string>> = {
  occupations: shown('Occupation'),
  activities: shown('Activity'),
  skills: shown('Skill'),
  communes: shown('Commune'),
  departments: shown('Department'),
  regions: shown('Region'),
  agencies: shown('Agency', 'id'),
};

const listsOf = (root: string, field: string): ContractConnection => ({
  document: `query($first: Int, $after: String) { root: ${root} { ${field}(first: $first, after: $after) { nodes { code } edges { cursor } pageInfo { hasNextPage endCursor } } } }`,
  path: ['root', field],
});

export const contract: SubgraphContract = {
  seed: [
    { source: 'cog-regions', path: 'ingest/cog-regions.input.json' },
    { source: 'cog-departments', path: 'ingest/cog-departments.input.json' },
    { source: 'cog-communes', path: 'ingest/cog-communes.input.json' },
    { source: 'naf', path: 'ingest/naf.input.json' },
    { source: 'domains', path: 'builtin/domains.csv' },
    { source: 'occupations', path: 'builtin/occupations.csv' },
    { source: 'moves', path: 'builtin/moves.csv' },
    { source: 'skills', path: 'builtin/skills.csv' },
    { source: 'occupation-skills', path: 'builtin/occupation-skills.csv' },
    { source: 'successors', path: 'builtin/successors.csv' },
    { source: 'rome-naf', path: 'ingest/rome_naf_mapping.input.csv' },
    { source: 'postal-codes', path: 'ingest/laposte_hexasmal.input.csv' },
    { source: 'employment-basins', path: 'ingest/lexique-bassins.input.csv' },
    { source: 'pes-agencies', path: 'ingest/agences_pe.input.json' },
    { source: 'missions-locales-agencies', path: 'ingest/agences_milo.input.json' },
  ],
  entities: [
    {
      typename: 'Occupation',
      known: [{ code: 'A1101' }, { code: 'J1501' }],
      unknown: { code: 'N9999' },
      selection: 'code label romeVersion isCurrent definition domain { label }',
    },
    {
      typename: 'Activity',
      known: [{ code: '6201Z' }, { code: '1071C' }],
      unknown: { code: '0000Z' },
      selection: 'code dottedCode label division { label }',
    },
    {
      typename: 'Skill',
      known: [{ code: 'EST-S001' }, { code: 'EST-S015' }],
      unknown: { code: 'EST-S999' },
      selection: 'code kind label',
    },
    {
      typename: 'Commune',
      known: [{ code: '44109' }, { code: '44162' }],
      unknown: { code: '44999' },
      selection: 'code name postalCodes latitude longitude cogYear',
    },
    {
      typename: 'EmploymentBasin',
      known: [{ code: '5201' }, { code: '5202' }],
      unknown: { code: '9999' },
      selection: 'code name year',
    },
    {
      typename: 'Department',
      known: [{ code: '44' }, { code: '2A' }],
      unknown: { code: '99' },
      selection: 'code name cogYear',
    },
    {
      typename: 'Region',
      known: [{ code: '52' }, { code: '94' }],
      unknown: { code: '99' },
      selection: 'code name cogYear',
    },
    {
      typename: 'Agency',
      known: [{ id: 'PES-1' }, { id: 'ML-1' }],
      unknown: { id: 'PES-0' },
      selection: 'id name kind timeZone',
    },
  ],
  connections: [
    lists('occupations', ', search: "conducteur"'),
    lists('activities'),
    lists('skills', ', kind: SOFT_SKILL'),
    lists('communes'),
    lists('departments'),
    lists('regions'),
    lists('agencies'),
    listsOf('occupation(code: "A1101")', 'activities'),
    listsOf('activity(code: "1071C")', 'occupations'),
    listsOf('skill(code: "EST-S015")', 'occupations'),
    listsOf('employmentBasin(code: "5201")', 'communes'),
  ],
};

import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';

const schema = pgSchema('reference');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

/** Every list row says which edition of its list holds it (a later edition sorts after an earlier one) and which file brought it. */
const origin = () => ({
  edition: text('edition').notNull(),
  fileId: bigint('file_id', { mode: 'number' })
    .notNull()
    .references(() => ingestFiles.id),
});

export const occupationDomains = schema.table('occupation_domains', {
  letter: text('letter').primaryKey(),
  label: text('label').notNull(),
  englishLabel: text('english_label').notNull(),
  ...origin(),
});

export const builtinOccupations = schema.table('builtin_occupations', {
  code: text('code').primaryKey(),
  label: text('label').notNull(),
  parentCode: text('parent_code').notNull(),
  riasecMajor: text('riasec_major'),
  definition: text('definition'),
  exampleTitles: text('example_titles').array().notNull(),
  englishLabel: text('english_label'),
  isRegulated: boolean('is_regulated'),
  isExecutive: boolean('is_executive'),
  ...origin(),
});

export const officialOccupations = schema.table('official_occupations', {
  code: text('code').primaryKey(),
  label: text('label').notNull(),
  parentCode: text('parent_code').notNull(),
  isRegulated: boolean('is_regulated'),
  isExecutive: boolean('is_executive'),
  ecologicalTransition: text('ecological_transition'),
  isDigitalTransition: boolean('is_digital_transition'),
  isDemographicTransition: boolean('is_demographic_transition'),
  ...origin(),
});

/** What is served: the lists above put together by `ingest/serve-occupations.ts`, never written by hand. */
export const occupations = schema.table('occupations', {
  code: text('code').primaryKey(),
  scheme: text('scheme', { enum: ['ROME3', 'ROME4'] }).notNull(),
  romeVersion: text('rome_version').notNull(),
  label: text('label').notNull(),
  parentCode: text('parent_code').notNull(),
  riasecMajor: text('riasec_major'),
  definition: text('definition'),
  exampleTitles: text('example_titles').array().notNull(),
  englishLabel: text('english_label'),
  isRegulated: boolean('is_regulated'),
  isExecutive: boolean('is_executive'),
  ecologicalTransition: text('ecological_transition', {
    enum: ['GREEN', 'STRATEGIC', 'NEUTRAL', 'BROWN'],
  }),
  isDigitalTransition: boolean('is_digital_transition'),
  isDemographicTransition: boolean('is_demographic_transition'),
  isCurrent: boolean('is_current').notNull(),
  /** Whether the built-in definition, titles and skills speak of this occupation. */
  keepsBuiltin: boolean('keeps_builtin').notNull(),
  fileId: bigint('file_id', { mode: 'number' })
    .notNull()
    .references(() => ingestFiles.id),
});

export const occupationMoves = schema.table(
  'occupation_moves',
  {
    code: text('code').notNull(),
    targetCode: text('target_code').notNull(),
    kind: text('kind', { enum: ['CLOSE', 'EVOLUTION'] }).notNull(),
    /** OGR codes of the job titles that the move is limited to; empty for all. */
    sourceTitle: text('source_title').notNull(),
    targetTitle: text('target_title').notNull(),
    ...origin(),
  },
  (table) => [
    primaryKey({
      columns: [table.code, table.targetCode, table.kind, table.sourceTitle, table.targetTitle],
    }),
  ],
);

export const occupationActivities = schema.table(
  'occupation_activities',
  {
    occupationCode: text('occupation_code').notNull(),
    activityCode: text('activity_code').notNull(),
    occupationLabel: text('occupation_label').notNull(),
    activityLabel: text('activity_label').notNull(),
    hirings: integer('hirings').notNull(),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.occupationCode, table.activityCode] }),
    index('occupation_activities_by_activity').on(table.activityCode, table.hirings),
  ],
);

export const skills = schema.table('skills', {
  code: text('code').primaryKey(),
  kind: text('kind', { enum: ['KNOW_HOW', 'KNOWLEDGE', 'SOFT_SKILL'] }).notNull(),
  label: text('label').notNull(),
  englishLabel: text('english_label').notNull(),
  ...origin(),
});

export const occupationSkills = schema.table(
  'occupation_skills',
  {
    occupationCode: text('occupation_code').notNull(),
    skillCode: text('skill_code').notNull(),
    isEssential: boolean('is_essential').notNull(),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.occupationCode, table.skillCode] }),
    index('occupation_skills_by_skill').on(table.skillCode, table.occupationCode),
  ],
);

/** All levels of the NAF; an activity is a row of level SUBCLASS. Codes without their dot. */
export const activities = schema.table('activities', {
  code: text('code').primaryKey(),
  level: text('level', { enum: ['DIVISION', 'GROUP', 'CLASS', 'SUBCLASS'] }).notNull(),
  label: text('label').notNull(),
  ...origin(),
});

export const successors = schema.table(
  'successors',
  {
    scheme: text('scheme').notNull(),
    code: text('code').notNull(),
    successorScheme: text('successor_scheme').notNull(),
    successorCode: text('successor_code').notNull(),
    validFrom: date('valid_from', { mode: 'string' }),
    reason: text('reason'),
    ...origin(),
  },
  (table) => [
    primaryKey({
      columns: [table.scheme, table.code, table.successorScheme, table.successorCode],
    }),
  ],
);

/** `successors`, the COG's former communes and the ROME's parents together; its SQL stands in the first migration. */
export const codeSuccessors = schema
  .view('code_successors', {
    scheme: text('scheme', {
      enum: ['ROME3', 'ROME4', 'NAF_REV1', 'NAF_REV2', 'COMMUNE'],
    }).notNull(),
    code: text('code').notNull(),
    successorScheme: text('successor_scheme', {
      enum: ['ROME3', 'ROME4', 'NAF_REV1', 'NAF_REV2', 'COMMUNE'],
    }).notNull(),
    successorCode: text('successor_code').notNull(),
    validFrom: date('valid_from', { mode: 'string' }),
    reason: text('reason'),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  })
  .existing();

export const regions = schema.table('regions', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  capitalCode: text('capital_code').notNull(),
  ...origin(),
});

export const departments = schema.table('departments', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  regionCode: text('region_code').notNull(),
  capitalCode: text('capital_code').notNull(),
  ...origin(),
});

export const communes = schema.table(
  'communes',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', {
      enum: ['COMMUNE', 'MUNICIPAL_DISTRICT', 'DELEGATED', 'ASSOCIATED', 'FORMER'],
    }).notNull(),
    /** The commune that a municipal district belongs to. */
    parentCode: text('parent_code'),
    successorCode: text('successor_code'),
    departmentCode: text('department_code').notNull(),
    postalCodes: text('postal_codes').array().notNull(),
    population: integer('population'),
    siren: text('siren'),
    ...origin(),
  },
  (table) => [
    index('communes_by_department').on(table.departmentCode, table.population),
    index('communes_by_parent').on(table.parentCode),
    index('communes_by_postal_code').using('gin', table.postalCodes),
  ],
);

/** One row a commune, postal code and locality of La Poste's list; the locality is empty for the commune as a whole. */
export const postalAreas = schema.table(
  'postal_areas',
  {
    communeCode: text('commune_code').notNull(),
    postalCode: text('postal_code').notNull(),
    locality: text('locality').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.communeCode, table.postalCode, table.locality] }),
    index('postal_areas_by_postal_code').on(table.postalCode),
  ],
);

export const employmentBasins = schema.table(
  'employment_basins',
  {
    code: text('code').notNull(),
    year: integer('year').notNull(),
    name: text('name').notNull(),
    ...origin(),
  },
  (table) => [primaryKey({ columns: [table.code, table.year] })],
);

export const communeBasins = schema.table(
  'commune_basins',
  {
    communeCode: text('commune_code').notNull(),
    year: integer('year').notNull(),
    basinCode: text('basin_code').notNull(),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.communeCode, table.year] }),
    index('commune_basins_by_basin').on(table.basinCode, table.year),
  ],
);

export const agencies = schema.table('agencies', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['PES', 'MISSION_LOCALE'] }).notNull(),
  name: text('name').notNull(),
  /** As the source gives it: `20` stands for Corsica, which has no such département any more. */
  departmentCode: text('department_code').notNull(),
  regionName: text('region_name').notNull(),
  timeZone: text('time_zone').notNull(),
  ...origin(),
});

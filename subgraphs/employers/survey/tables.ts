import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  primaryKey,
  real,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';

/** A yearly survey of hiring needs, by the year for which employers plan. The state is derived from the days. */
export const surveyCampaigns = schema.table('survey_campaigns', {
  year: smallint('year').primaryKey(),
  opensOn: date('opens_on', { mode: 'string' }).notNull(),
  /** The last day on which answers are taken. */
  closesOn: date('closes_on', { mode: 'string' }).notNull(),
  drawnAt: timestamp('drawn_at', { withTimezone: true, mode: 'date' }).notNull(),
  /** Establishments of the frame, and those that are asked. */
  population: integer('population').notNull(),
  sampled: integer('sampled').notNull(),
  estimatedAt: timestamp('estimated_at', { withTimezone: true, mode: 'date' }),
});

/** Where each commune lies, as the reference told when the last sample was drawn. */
export const surveyCommunes = schema.table('survey_communes', {
  communeCode: text('commune_code').primaryKey(),
  departmentCode: text('department_code').notNull(),
  regionCode: text('region_code'),
  basinCode: text('basin_code'),
});

/** The occupations of a campaign, and the versions of the questionnaire that offer them. */
export const surveyOccupations = schema.table(
  'survey_occupations',
  {
    year: smallint('year').notNull(),
    fapCode: text('fap_code').notNull(),
    fapLabel: text('fap_label').notNull(),
    familyCode: text('family_code').notNull(),
    familyLabel: text('family_label').notNull(),
    versions: text('versions').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.fapCode] })],
);

/** The strata of a frame. What the estimates found out of answers stands in the last columns. */
export const surveyStrata = schema.table(
  'survey_strata',
  {
    year: smallint('year').notNull(),
    id: integer('id').notNull(),
    /** The part of a basin in a département, `5201-44`; `-44` outside any basin; `-` where no commune is known. */
    area: text('area').notNull(),
    regionCode: text('region_code').notNull(),
    /** Section of the NAF, one letter; `?` where the activity is not known. */
    section: text('section').notNull(),
    version: text('version').notNull(),
    sizeClass: text('size_class').notNull(),
    population: integer('population').notNull(),
    sampled: integer('sampled').notNull(),
    rate: real('rate').notNull(),
    /** Sampled, without an answer and closed since: they hire nobody. */
    closed: integer('closed'),
    answered: integer('answered'),
    /** The weighting class: strata with too few answers share one. */
    classId: integer('class_id'),
    /** How far the stratum was collapsed, 0 for not at all (survey/collapse.ts). */
    collapse: smallint('collapse'),
    weight: doublePrecision('weight'),
  },
  (table) => [primaryKey({ columns: [table.year, table.id] })],
);

/** The establishments that are asked. */
export const surveySample = schema.table(
  'survey_sample',
  {
    year: smallint('year').notNull(),
    siret: text('siret').notNull(),
    stratumId: integer('stratum_id').notNull(),
    version: text('version').notNull(),
    /** The most that its headcount band says, 0 where the band is not known; null for the last band, which has no end. */
    mostEmployees: integer('most_employees'),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.siret] }),
    // the answers of a stratum: response rates
    index('survey_sample_by_stratum').on(table.year, table.stratumId),
  ],
);

/** Communes of the frame that no basin holds: counted, so that nothing is lost in silence. */
export const surveyUnplaced = schema.table(
  'survey_unplaced',
  {
    year: smallint('year').notNull(),
    /** `''` where an establishment has no commune. */
    communeCode: text('commune_code').notNull(),
    reason: text('reason', { enum: ['COMMUNE_UNKNOWN', 'COMMUNE_WITHOUT_BASIN'] }).notNull(),
    establishments: integer('establishments').notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.communeCode] })],
);

/** What employers answered: a correction is a further revision, the last one counts. */
export const surveyAnswers = schema.table(
  'survey_answers',
  {
    year: smallint('year').notNull(),
    siret: text('siret').notNull(),
    revision: integer('revision').notNull(),
    isCurrent: boolean('is_current').notNull(),
    answeredOn: date('answered_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.siret, table.revision] }),
    // The answer that counts: reading it again, reminders, and the estimates.
    uniqueIndex('survey_answers_current').on(table.year, table.siret).where(sql`is_current`),
  ],
);

/** One occupation of an answer; an answer without lines plans no hiring. */
export const surveyAnswerLines = schema.table(
  'survey_answer_lines',
  {
    year: smallint('year').notNull(),
    siret: text('siret').notNull(),
    revision: integer('revision').notNull(),
    fapCode: text('fap_code').notNull(),
    projects: integer('projects').notNull(),
    difficult: integer('difficult').notNull(),
    seasonal: integer('seasonal').notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.siret, table.revision, table.fapCode] })],
);

/** Who is to be reminded: the operator's mail and post take it from here. No address is kept. */
export const surveyReminders = schema.table(
  'survey_reminders',
  {
    year: smallint('year').notNull(),
    siret: text('siret').notNull(),
    wave: smallint('wave').notNull(),
    channel: text('channel', { enum: ['EMAIL', 'POST'] }).notNull(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.siret, table.wave] })],
);

/** Estimates before disclosure control, over the whole lattice of places and occupations: for the hub's own jobs. */
export const surveyEstimates = schema.table(
  'survey_estimates',
  {
    year: smallint('year').notNull(),
    /** `B5201-44`, `D44`, `R52`, `N`; see survey/lattice.ts. */
    placeCode: text('place_code').notNull(),
    placeParent: text('place_parent'),
    /** A FAP code, the letter of a family, or `ALL`. */
    occupationCode: text('occupation_code').notNull(),
    occupationParent: text('occupation_parent'),
    measure: text('measure', {
      enum: ['PROJECTS', 'DIFFICULT', 'EASY', 'SEASONAL', 'STEADY'],
    }).notNull(),
    value: doublePrecision('value').notNull(),
    variance: doublePrecision('variance').notNull(),
    /** Enterprises with something to count, and the most that one of them answered, unweighted. */
    enterprises: integer('enterprises').notNull(),
    largest: integer('largest').notNull(),
  },
  (table) => [
    // The pages of hiringSurveyEstimates, in their order.
    primaryKey({
      columns: [table.year, table.placeCode, table.occupationCode, table.measure],
    }),
  ],
);

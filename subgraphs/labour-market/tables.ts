import { bigint, date, index, jsonb, numeric, smallint, text } from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { AREA_KINDS } from './codes.ts';
import { schema } from './schema.ts';
import type { Withheld } from './withheld.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

/** Figures are numeric without a limit: estimates keep every decimal that was published. */
const record = {
  /** Cube, period, area and code: `tension:2025:B5201:N1103`. With a measure after it, the identifier of a figure. */
  id: text('id').primaryKey(),
  withheld: jsonb('withheld').$type<Withheld>().notNull(),
  /** The day that the file covers, `-infinity` when nothing tells: of two files for one record the later stands. */
  edition: date('edition', { mode: 'string' }).notNull(),
  fileId: bigint('file_id', { mode: 'number' }).notNull(),
};

/** DARES indicators: one row an area, occupation and year. */
export const tensions = schema.table(
  'tensions',
  {
    ...record,
    year: smallint('year').notNull(),
    areaKind: text('area_kind', { enum: AREA_KINDS }).notNull(),
    areaCode: text('area_code').notNull(),
    romeCode: text('rome_code').notNull(),
    onlineOffers: numeric('online_offers'),
    jobseekers: numeric('jobseekers'),
    level: numeric('level'),
    hiringIntensity: numeric('hiring_intensity'),
    workforceShortage: numeric('workforce_shortage'),
    nonDurableJobs: numeric('non_durable_jobs'),
    demandingConditions: numeric('demanding_conditions'),
    geographicMismatch: numeric('geographic_mismatch'),
    trainingSpecificity: numeric('training_specificity'),
  },
  (table) => [
    // The list of a basin, in its order; and, by area and year, the figure of one occupation.
    index('tensions_by_area').on(
      table.areaKind,
      table.areaCode,
      table.year,
      table.level.desc().nullsLast(),
      table.romeCode,
    ),
  ],
);

/** Survey of hiring needs: one row a basin, its part in a département, family of occupations and year. */
export const hiringNeeds = schema.table(
  'hiring_needs',
  {
    ...record,
    year: smallint('year').notNull(),
    basinCode: text('basin_code').notNull(),
    /** The year whose basins are meant. */
    basinYear: smallint('basin_year').notNull(),
    basinName: text('basin_name'),
    departmentCode: text('department_code').notNull(),
    departmentName: text('department_name'),
    regionCode: text('region_code'),
    regionName: text('region_name'),
    familyCode: text('family_code'),
    familyLabel: text('family_label'),
    fapCode: text('fap_code').notNull(),
    fapLabel: text('fap_label'),
    fapScheme: text('fap_scheme', { enum: ['FAP_2009', 'FAP_2021'] }),
    projects: numeric('projects'),
    difficult: numeric('difficult'),
    seasonal: numeric('seasonal'),
  },
  (table) => [
    // The list of a basin and that of a département, each in its order.
    index('hiring_needs_by_basin').on(
      table.basinCode,
      table.year,
      table.projects.desc().nullsLast(),
      table.fapCode,
      table.id,
    ),
    index('hiring_needs_by_department').on(
      table.departmentCode,
      table.year,
      table.projects.desc().nullsLast(),
      table.fapCode,
      table.id,
    ),
  ],
);

/** Offers and jobseekers of the PES: one row an area, occupation and month. */
export const marketScores = schema.table(
  'market_scores',
  {
    ...record,
    /** First day of the month at whose end things were counted. */
    month: date('month', { mode: 'string' }).notNull(),
    areaKind: text('area_kind', { enum: AREA_KINDS }).notNull(),
    areaCode: text('area_code').notNull(),
    areaName: text('area_name'),
    romeCode: text('rome_code').notNull(),
    offersPer10Jobseekers: numeric('offers_per_10_jobseekers'),
    offers: numeric('offers'),
    offersLastWeek: numeric('offers_last_week'),
    jobseekers: numeric('jobseekers'),
    jobseekersLastWeek: numeric('jobseekers_last_week'),
    /** 1 is January. */
    seasonalMonths: smallint('seasonal_months').array().notNull(),
    richerBasinCode: text('richer_basin_code'),
    richerBasinName: text('richer_basin_name'),
  },
  (table) => [
    // The list of a département, in its order; and, by area and month, the figures of one occupation.
    index('market_scores_by_area').on(
      table.areaKind,
      table.areaCode,
      table.month,
      table.offersPer10Jobseekers.desc().nullsLast(),
      table.romeCode,
    ),
    // A diagnosis: the newest score of one occupation in one area, and in each of many (bob/repository/).
    index('market_scores_by_occupation').on(
      table.romeCode,
      table.areaKind,
      table.areaCode,
      table.month.desc(),
    ),
  ],
);

export type TensionRow = typeof tensions.$inferSelect;
export type HiringNeedRow = typeof hiringNeeds.$inferSelect;
export type MarketScoreRow = typeof marketScores.$inferSelect;

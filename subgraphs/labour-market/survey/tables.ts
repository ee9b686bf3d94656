import {
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';

/** A campaign of the hub's own survey of hiring needs whose figures were published: once, then they stand. */
export const surveyReleases = schema.table('survey_releases', {
  year: smallint('year').primaryKey(),
  /** Days between which employers answered. */
  surveyedFrom: date('surveyed_from', { mode: 'string' }).notNull(),
  surveyedUntil: date('surveyed_until', { mode: 'string' }).notNull(),
  publishedAt: timestamp('published_at', { withTimezone: true, mode: 'date' }).notNull(),
  /** SHA-256 of all that was published: the same estimates again are no news, others are refused. */
  digest: text('digest').notNull(),
  /** SHA-256 of the rules of disclosure control. */
  policyHash: text('policy_hash').notNull(),
});

/** One cell of the lattice of places and occupations. A figure without a number is hidden. */
export const surveyedNeeds = schema.table(
  'surveyed_needs',
  {
    year: smallint('year').notNull(),
    /** `B5201-44`, `D44`, `R52` or `N`. */
    placeCode: text('place_code').notNull(),
    placeKind: text('place_kind', {
      enum: ['EMPLOYMENT_BASIN', 'DEPARTMENT', 'REGION', 'NATION'],
    }).notNull(),
    basinCode: text('basin_code'),
    basinName: text('basin_name'),
    basinYear: smallint('basin_year'),
    departmentCode: text('department_code'),
    departmentName: text('department_name'),
    regionCode: text('region_code'),
    regionName: text('region_name'),
    /** A FAP code, the letter of a family, or `ALL`. */
    occupationCode: text('occupation_code').notNull(),
    level: text('level', { enum: ['OCCUPATION', 'FAMILY', 'ALL'] }).notNull(),
    label: text('label'),
    familyCode: text('family_code'),
    familyLabel: text('family_label'),
    projects: integer('projects'),
    projectsMargin: integer('projects_margin'),
    difficult: integer('difficult'),
    difficultMargin: integer('difficult_margin'),
    seasonal: integer('seasonal'),
    seasonalMargin: integer('seasonal_margin'),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.placeCode, table.occupationCode] }),
    // EmploymentBasin.surveyedNeeds, in its order
    index('surveyed_needs_by_basin').on(
      table.basinCode,
      table.year,
      table.level,
      table.projects.desc().nullsLast(),
      table.occupationCode,
      table.placeCode,
    ),
    // Department.surveyedNeeds and Query.surveyedNeeds, in their order
    index('surveyed_needs_by_place').on(
      table.placeCode,
      table.year,
      table.level,
      table.projects.desc().nullsLast(),
      table.occupationCode,
    ),
  ],
);

export type SurveyedNeedRow = typeof surveyedNeeds.$inferSelect;
export type SurveyReleaseRow = typeof surveyReleases.$inferSelect;

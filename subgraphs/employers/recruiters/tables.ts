import {
  bigint,
  boolean,
  index,
  primaryKey,
  smallint,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';

/**
 * Establishments likely to hire, one partition a run: a run fills its own and is attached whole (forecast/publish.ts). The predicted hirings
 * themselves are not kept.
 */
export const hiringScores = schema.table(
  'hiring_scores',
  {
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    siret: text('siret').notNull(),
    kind: text('kind', { enum: ['LASTING', 'APPRENTICESHIP'] }).notNull(),
    score: smallint('score').notNull(),
    trend: text('trend', { enum: ['RISING', 'STEADY', 'FALLING', 'NEW'] }).notNull(),
    season: text('season', { enum: ['HIGH', 'LOW', 'NONE'] }).notNull(),
    size: text('size', { enum: ['MORE_THAN_PEERS', 'AS_PEERS', 'LESS_THAN_PEERS'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.siret, table.kind] })],
);

/** The same for one occupation: what a search reads, with what it filters and sorts by. Also one partition a run. */
export const occupationScores = schema.table(
  'occupation_scores',
  {
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    romeCode: text('rome_code').notNull(),
    kind: text('kind', { enum: ['LASTING', 'APPRENTICESHIP'] }).notNull(),
    siret: text('siret').notNull(),
    score: smallint('score').notNull(),
    communeCode: text('commune_code').notNull(),
    departmentCode: text('department_code').notNull(),
    activityCode: text('activity_code').notNull(),
    /** Fewer than 50 employees, or unknown. */
    isSmall: boolean('is_small').notNull(),
    hasEmail: boolean('has_email').notNull(),
    isBoosted: boolean('is_boosted').notNull(),
    isHidden: boolean('is_hidden').notNull(),
    /** Put there by the employer, not by a score. */
    isAdded: boolean('is_added').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.romeCode, table.kind, table.siret] }),
    // likelyRecruiters near a point or in a commune: the communes of the circle, each with its establishments
    index('occupation_scores_by_commune').on(
      table.runId,
      table.romeCode,
      table.kind,
      table.communeCode,
    ),
    // what an employer changes, and Establishment.hiringForecast
    index('occupation_scores_by_siret').on(table.runId, table.siret),
  ],
);

/** What an employer says of an establishment of its own: stays whatever is loaded or forecast. */
export const recruiterOverrides = schema.table('recruiter_overrides', {
  siret: text('siret').primaryKey(),
  isHidden: boolean('is_hidden').notNull(),
  name: text('name'),
  website: text('website'),
  email: text('email'),
  phone: text('phone'),
  /** Occupations for which it is shown first, and those for which it is shown though no score says so. */
  boosted: text('boosted').array().notNull(),
  added: text('added').array().notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true, mode: 'date' }).notNull(),
});

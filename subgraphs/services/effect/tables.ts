import {
  bigint,
  boolean,
  char,
  date,
  doublePrecision,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';
import { AGE_BANDS, JOBSEEKER_CATEGORIES } from './rules.ts';
import { WARNINGS } from './warnings.ts';

/** What people are matched on. */
const matchedOn = () => ({
  registrationMonth: char('registration_month', { length: 7 }).notNull(),
  occupationCode: text('occupation_code').notNull(),
  territoryCode: text('territory_code').notNull(),
  category: text('category', { enum: JOBSEEKER_CATEGORIES }).notNull(),
  ageBand: text('age_band', { enum: AGE_BANDS }).notNull(),
});

/** Counts of users and others by stratum, as their file brought them: no row is of a person. */
export const effectStrata = schema.table(
  'effect_strata',
  {
    period: char('period', { length: 7 }).notNull(),
    serviceId: text('service_id').notNull(),
    ...matchedOn(),
    isUser: boolean('is_user').notNull(),
    persons: integer('persons').notNull(),
    returned: integer('returned').notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.period,
        table.serviceId,
        table.registrationMonth,
        table.occupationCode,
        table.territoryCode,
        table.category,
        table.ageBand,
        table.isUser,
      ],
    }),
  ],
);

/** The effect of each service, as the job service-effect estimated it. Figures are null where too few people stand behind them. */
export const serviceEffects = schema.table(
  'service_effects',
  {
    serviceId: text('service_id').notNull(),
    period: char('period', { length: 7 }).notNull(),
    treated: integer('treated').notNull(),
    matched: integer('matched').notNull(),
    compared: integer('compared').notNull(),
    strata: integer('strata').notNull(),
    matchedStrata: integer('matched_strata').notNull(),
    points: doublePrecision('points'),
    lower: doublePrecision('lower_points'),
    upper: doublePrecision('upper_points'),
    unmatched: doublePrecision('unmatched_points'),
    warnings: text('warnings', { enum: WARNINGS }).array().notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.period] }),
    // StoreService.effects.
    index('effects_by_service').on(table.serviceId, table.period.desc()),
  ],
);

/** Randomised trials, registered before they begin. The first arm is the one that the others are compared with. */
export const trials = schema.table(
  'trials',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id').notNull(),
    title: text('title').notNull(),
    hypothesis: text('hypothesis').notNull(),
    arms: text('arms').array().notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    registeredAt: timestamp('registered_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [
    // Query.storeTrials.
    index('trials_by_start').on(table.startsOn.desc(), table.id),
  ],
);

/** The outcomes of a trial by arm and stratum: counts alone. */
export const trialStrata = schema.table(
  'trial_strata',
  {
    trialId: text('trial_id').notNull(),
    arm: text('arm').notNull(),
    ...matchedOn(),
    persons: integer('persons').notNull(),
    returned: integer('returned').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.trialId,
        table.arm,
        table.registrationMonth,
        table.occupationCode,
        table.territoryCode,
        table.category,
        table.ageBand,
      ],
    }),
  ],
);

export type ServiceEffectRow = typeof serviceEffects.$inferSelect;
export type TrialRow = typeof trials.$inferSelect;
export type TrialStratumRow = typeof trialStrata.$inferSelect;

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import { COLLECTIVE_FINANCERS } from '../financing.ts';
import { sessions, trainings } from '../tables.ts';

/** Conditions on sessions that several lists share. They speak of `sessions` and, where they say so, of `trainings`. */

export const startsFrom = (day: string): SQL =>
  sql`(${sessions.startsOn} >= ${day}::date or (${sessions.entryMode} = 'PERMANENT' and (${sessions.endsOn} is null or ${sessions.endsOn} >= ${day}::date)))`;

export const startsUntil = (day: string): SQL =>
  sql`(${sessions.startsOn} <= ${day}::date or (${sessions.entryMode} = 'PERMANENT' and ${sessions.startsOn} is null))`;

/** Of `trainings`. */
export const preparesFor = (romeCodes: readonly string[]): SQL =>
  sql`${trainings.romeCodes} && ${textArray(romeCodes)}`;

export type TrainingFunding = 'COLLECTIVE' | 'INDIVIDUAL';

const COLLECTIVE = sql.raw(
  `'$[*] ? (${COLLECTIVE_FINANCERS.map((code) => `@.code == ${code}`).join(' || ')})'::jsonpath`,
);

/** Whether public or collective funds pay for places. */
export const isCollectivelyFunded: SQL<boolean> = sql`jsonb_path_exists(${sessions.financers}, ${COLLECTIVE})`;

export const isFundedBy = (fundings: readonly TrainingFunding[]): SQL =>
  fundings.length > 1
    ? sql`true`
    : fundings[0] === 'COLLECTIVE'
      ? isCollectivelyFunded
      : sql`not ${isCollectivelyFunded}`;

export const lastsAtMost = (months: number): SQL =>
  sql`${sessions.endsOn} <= ${sessions.startsOn} + make_interval(months => ${months}::int)`;

export const hasNotEnded = (day: string): SQL =>
  sql`(${sessions.endsOn} is null or ${sessions.endsOn} >= ${day}::date)`;

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { sessions } from '../tables.ts';
import { isCollectivelyFunded } from './conditions.ts';

/** The orders of La Bonne Formation. */
export type UsefulOrder = 'BEST' | 'RATE';

export const isUseful = (order: string): order is UsefulOrder =>
  order === 'BEST' || order === 'RATE';

/** Of sessions to come or with permanent entry, and of those whose start nobody knows. Source: the search configuration of La Bonne Formation. */
const TO_COME = 10_000_000;
const START_UNKNOWN = -9_999_999;
/** Sorts after every distance on Earth, and after every rate. */
const NO_DISTANCE = 2_000_000_000;
const NO_RATE = 1;

/**
 * What decides the place of a session, most important first, smallest first: how near its start is (days since it began), metres, whether
 * collective funds pay, the rate of return to work (of `rate`, joined laterally) in millionths. Whole numbers: a cursor must hold them exactly.
 */
export function usefulness(
  order: UsefulOrder,
  metres: SQL<number | null>,
  today: string,
): SQL<number[]> {
  const start = sql`-(case
    when ${sessions.entryMode} = 'PERMANENT' or ${sessions.startsOn} >= ${today}::date then ${sql.raw(String(TO_COME))}
    when ${sessions.startsOn} is null then ${sql.raw(String(START_UNKNOWN))}
    else ${sessions.startsOn} - ${today}::date end)`;
  const distance = sql`coalesce(round((${metres})::float8)::int, ${sql.raw(String(NO_DISTANCE))})`;
  const funding = sql`(case when ${isCollectivelyFunded} then 0 else 1 end)`;
  const rate = sql`coalesce(-round(rate.hired * 1000000.0 / rate.followed)::int, ${sql.raw(String(NO_RATE))})`;
  return order === 'BEST'
    ? sql<number[]>`array[${start}, ${distance}, ${funding}, ${rate}]`
    : sql<number[]>`array[${rate}, ${funding}, ${start}, ${distance}]`;
}

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { sessions, trainings } from '../tables.ts';
import { textArray } from './keys.ts';

/** Conditions on sessions that several lists share. They speak of `sessions` and, where they say so, of `trainings`. */

export const startsFrom = (day: string): SQL =>
  sql`(${sessions.startsOn} >= ${day}::date or (${sessions.entryMode} = 'PERMANENT' and (${sessions.endsOn} is null or ${sessions.endsOn} >= ${day}::date)))`;

export const startsUntil = (day: string): SQL =>
  sql`(${sessions.startsOn} <= ${day}::date or (${sessions.entryMode} = 'PERMANENT' and ${sessions.startsOn} is null))`;

/** Of `trainings`. */
export const preparesFor = (romeCodes: readonly string[]): SQL =>
  sql`${trainings.romeCodes} && ${textArray(romeCodes)}`;

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';

/** Texts as one parameter, a PostgreSQL array: the planner sees how many there are. */
export const textArray = (texts: readonly string[]): SQL =>
  sql`${`{${texts.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`;

/** Numbers as one parameter. */
export const numberArray = (numbers: readonly (number | null)[]): SQL =>
  sql`${`{${numbers.map((number) => number ?? 'NULL').join(',')}}`}::float8[]`;

/** The keys of a batch as a table `wanted(key)`. */
export const wantedKeys = (keys: readonly string[]): SQL =>
  sql`unnest(${textArray(keys)}) as wanted(key)`;

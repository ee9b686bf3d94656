import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';

/** Numbers as one parameter. */
export const numberArray = (numbers: readonly (number | null)[]): SQL =>
  sql`${`{${numbers.map((number) => number ?? 'NULL').join(',')}}`}::float8[]`;

/** The keys of a batch as a table `wanted(key)`. */
export const wantedKeys = (keys: readonly string[]): SQL =>
  sql`unnest(${textArray(keys)}) as wanted(key)`;

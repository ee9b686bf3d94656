import type { SQL } from 'drizzle-orm';
import { sql } from './drizzle.ts';

/** Texts as one parameter, a PostgreSQL array: the planner sees how many there are. */
export const textArray = (texts: readonly string[]): SQL =>
  sql`${`{${texts.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`;

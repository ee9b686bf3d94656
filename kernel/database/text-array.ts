import type { SQL } from 'drizzle-orm';
import { sql } from './drizzle.ts';

/** Texts as one parameter, a PostgreSQL array: the planner sees how many there are. */
export const textArray = (texts: readonly string[]): SQL =>
  sql`${`{${texts.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`;

/**
 * Texts as one parameter that the planner does not look into, for thousands of keys: it would weigh each of them against each partition, which
 * takes longer than looking them up. It plans for ten.
 */
export const manyTexts = (texts: readonly string[], type: 'text' | 'uuid' = 'text'): SQL =>
  sql`array(select unnest(${textArray(texts)})::${sql.raw(type)})`;

import type { SQL, SQLWrapper } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';

/** The words a caller typed as a full-text query; see `search_query` in the first migration. */
export const searchQuery = (search: string): SQL => sql`reference.search_query(${search})`;

/** Whether `words` (a tsvector) has every word of the search. */
export const matches = (words: SQLWrapper, search: string): SQL =>
  sql`${words} @@ ${searchQuery(search)}`;

import { pgSchema } from '#kernel/database/drizzle.ts';

/** The Postgres schema of this subgraph. */
export const schema = pgSchema('services');

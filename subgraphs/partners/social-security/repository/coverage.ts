import { sql } from '#kernel/database/drizzle.ts';
import { ingestFiles } from '../tables.ts';

/**
 * `coverage`: the last day that the files cover and the file that says so, one row, or none as long as nothing was loaded. A file knows nothing
 * later than the day it was received. The lists of apprenticeship contracts come too late to say that the rest is complete.
 */
export const COVERAGE = sql`coverage as materialized (
  select id::int as file_id, least(covers_until, retrieved_at::date) as until
  from ${ingestFiles} where state = 'LOADED' and source in ('dpae', 'msa')
  order by until desc, id limit 1
)`;

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { ideas } from '../ideas/tables.ts';
import type { StoreStatistics } from '../schema.generated.ts';
import { ratings, services } from './tables.ts';

/** What the store holds, of published services and shown ideas; one statement. */
export async function storeStatistics(db: Database): Promise<StoreStatistics> {
  const [found] = await db.execute<Record<string, unknown> & StoreStatistics>(sql`
    with published as (select id, category, publisher_kind from ${services} where status = 'PUBLISHED'),
    rated as (select r.stars from ${ratings} r join published p on p.id = r.service_id),
    shown as (select state from ${ideas} where box = 'PUBLIC' and state <> 'FILED' and merged_into is null)
    select (select count(*)::int from published) as services,
      (select count(*)::int from published where publisher_kind = 'EMPLOYMENT_SERVICE') as "ofEmploymentService",
      (select coalesce(jsonb_agg(jsonb_build_object('category', c.category, 'count', c.count) order by c.category), '[]')
        from (select category, count(*)::int as count from published group by category) c) as "byCategory",
      (select count(*)::int from rated) as ratings,
      (select round(avg(stars)::numeric, 1)::float8 from rated) as "meanRating",
      (select count(*)::int from shown) as ideas,
      (select count(*)::int from shown where state = 'DELIVERED') as "deliveredIdeas"`);
  if (found === undefined) throw new Error('Statistics gave no row.');
  return found;
}

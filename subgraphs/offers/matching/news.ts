import type { Sql } from 'postgres';
import type { News } from '#kernel/events/sweep.ts';

/** Who was told of a match after an event, by one question for all who wait; events become visible in the order of their numbers. */
export async function newsOfMatches(sql: Sql, after: number | null): Promise<News> {
  const [news] = await sql<News[]>`
    select coalesce(max(number), ${after ?? 0}::bigint)::float8 as "upTo",
      case when ${after === null} then '{}'::text[] else coalesce(array_agg(distinct recipient), '{}') end as topics
    from offers.match_events
    where number > coalesce(${after}::bigint, (select max(number) - 1 from offers.match_events))`;
  if (news === undefined) throw new Error('A count gave no row.');
  return news;
}

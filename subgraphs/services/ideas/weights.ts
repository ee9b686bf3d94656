import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import { HALF_LIFE_DAYS, TREND_EPOCH } from './rules.ts';
import { ideas, ideaVotes } from './tables.ts';

const MS_PER_DAY = 86_400_000;

/** What a vote of a day weighs, reckoned to the trend's epoch. */
export const weightOf = (day: SQL): SQL =>
  sql`power(2::float8, (${day} - ${TREND_EPOCH}::date)::float8 / ${HALF_LIFE_DAYS}::float8)`;

/** The trend on a day of a weight: each vote 1 on its own day, half as much a half-life later. */
export function trendOn(today: string, weight: number): number {
  const days = (Date.parse(today) - Date.parse(TREND_EPOCH)) / MS_PER_DAY;
  return Math.round(weight * 2 ** (-days / HALF_LIFE_DAYS) * 1_000) / 1_000;
}

/** Counts the votes of ideas anew. */
export const recount = (ids: readonly string[]): SQL => sql`
  update ${ideas} set votes = counted.votes, trend_weight = counted.weight
  from (
    select wanted.id, count(v.voter_hash)::int as votes, coalesce(sum(${weightOf(sql`v.voted_on`)}), 0) as weight
    from unnest(${textArray(ids)}) as wanted(id) left join ${ideaVotes} v on v.idea_id = wanted.id group by wanted.id
  ) counted where ideas.id = counted.id`;

import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import type { JobBase } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { affinitiesOf, type Pair } from '../affinities.ts';

const PAIRS = `query Pairs($from: Date!, $until: Date!, $after: String) {
  occupationHirings(from: $from, until: $until, first: 5000, after: $after) {
    nodes { activityCode occupationCode hirings }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Months of hirings that affinities are made from. */
const MONTHS = 24;

/** Keeps which occupations activities hire for, from the declared hirings of two years, in place of what was kept before; gives the number of pairs. */
export async function collectAffinities(
  { sql, schema, graph }: JobBase,
  period: string,
): Promise<number> {
  const hirings = new Map<string, number>();
  for (let back = MONTHS - 1; back >= 0; back -= 1) {
    const month = addMonths(period, -back);
    const pages = pagesOf(graph, {
      document: PAIRS,
      variables: { from: `${month}-01`, until: lastDayOf(month) },
      listOf: (data: { occupationHirings: ListPage<Pair> }) => data.occupationHirings,
    });
    for await (const { nodes } of pages)
      for (const { activityCode, occupationCode, hirings: count } of nodes) {
        const key = `${activityCode} ${occupationCode}`;
        hirings.set(key, (hirings.get(key) ?? 0) + count);
      }
  }
  const pairs = Array.from(hirings, ([key, count]) => {
    const [activityCode = '', occupationCode = ''] = key.split(' ');
    return { activityCode, occupationCode, hirings: count };
  });
  const affinities = affinitiesOf(pairs);
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.occupation_affinities`;
    await tx`
      insert into ${tx(schema)}.occupation_affinities
      select "activityCode", "occupationCode", share from json_to_recordset(${JSON.stringify(affinities)}::text::json)
        as one("activityCode" text, "occupationCode" text, share real)`;
  });
  return affinities.length;
}

import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Connection } from '#kernel/graph/page.ts';
import type { Notice } from '../../schema.generated.ts';
import { ALL, type CubeMeasure } from '../measures.ts';
import { publishedCells, publishedCodes, publishedSnapshots } from '../tables.ts';

/** An occupation of a place with what its tension is made of. */
export interface PublishedTensionRow {
  readonly month: string;
  readonly place: string;
  readonly occupation: string;
  /** Null where either number is not published, or no jobseeker is. */
  readonly offersPer10: string | null;
}

export interface RankedPage {
  readonly limit: number;
  /** The ratio of the last element, null where it has none, and its code. */
  readonly after: readonly [string | null, string] | null;
}

/** A page of the ranking of a place. */
export interface RankedOccupations extends Connection<PublishedTensionRow> {
  readonly place: string;
  readonly notices: readonly Notice[];
}

export type OccupationLevel = 'DOMAIN' | 'OCCUPATION';

/**
 * Occupations of a place by published offers over published jobseekers, most offers first, those without a ratio last, by code. A hidden number is in no
 * order: all of them are equal. The key of `published_cells` gives all occupations of the place.
 */
export async function rankOccupations(
  db: Database,
  place: string,
  level: OccupationLevel,
  month: string | null,
  { limit, after }: RankedPage,
): Promise<PublishedTensionRow[]> {
  const length = level === 'DOMAIN' ? 1 : 5;
  const rows = await db.execute<PublishedTensionRow & Record<string, unknown>>(sql`
    with month as (
      select ${month === null ? sql`max(jobseekers.month)` : sql`${month}::date`} as day
      from ${publishedSnapshots} jobseekers join ${publishedSnapshots} offers on offers.month = jobseekers.month and offers.measure = 'OFFERS'
      where jobseekers.measure = 'JOBSEEKERS'
    ), ranked as (
      select jobseekers.occupation, case when jobseekers.value > 0 and offers.value is not null
          then round(10.0 * offers.value / jobseekers.value, 1) end as ratio
      from (${valuesOf('JOBSEEKERS', place, length)}) jobseekers
      join (${valuesOf('OFFERS', place, length)}) offers using (occupation)
    )
    select month.day::text as month, ${place}::text as place, occupation, ratio::text as "offersPer10"
    from ranked, month where ${isAfter(after)}
    order by ratio desc nulls last, occupation collate "C" limit ${limit}`);
  return [...rows];
}

/** By occupation of one level its published number of the month, null where there is none. */
const valuesOf = (measure: CubeMeasure, place: string, length: number): SQL => sql`
  select occupation.code as occupation, case when cell.status in (0, 1) then cell.value end as value
  from ${publishedSnapshots} snapshot
  join ${publishedCodes} place on place.series_id = snapshot.series_id and place.axis = 'PLACE' and place.code = ${place}
  join ${publishedCodes} occupation on occupation.series_id = snapshot.series_id and occupation.axis = 'OCCUPATION' and length(occupation.code) = ${length}
  join ${publishedCodes} category on category.series_id = snapshot.series_id and category.axis = 'CATEGORY' and category.code = ${ALL}
  left join ${publishedCells} cell on cell.snapshot_id = snapshot.id and cell.place = place.node
    and cell.occupation = occupation.node and cell.category = category.node
  where snapshot.measure = ${measure} and snapshot.month = (select day from month)`;

function isAfter(after: RankedPage['after']): SQL {
  if (after === null) return sql`true`;
  const [ratio, code] = after;
  const isLaterTie = sql`occupation collate "C" > ${code}`;
  if (ratio === null) return sql`(ratio is null and ${isLaterTie})`;
  return sql`(ratio < ${ratio}::numeric or ratio is null or (ratio = ${ratio}::numeric and ${isLaterTie}))`;
}

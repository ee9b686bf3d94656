import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { HiringSurveyMeasure } from '../schema.generated.ts';
import { surveyEstimates, surveyOccupations } from './tables.ts';

export interface EstimateRow {
  readonly placeCode: string;
  readonly placeParent: string | null;
  readonly occupationCode: string;
  readonly occupationParent: string | null;
  readonly label: string | null;
  readonly measure: HiringSurveyMeasure;
  readonly value: number;
  readonly margin: number;
  readonly enterprises: number;
  readonly largest: number;
}

/** The half width of a 95 % interval, in standard errors (normal law). */
const CONFIDENCE = 1.96;

/** A page of the estimates of a year, in the order of their key. One statement. */
export async function listEstimates(
  db: Database,
  year: number,
  { after, limit }: Page,
): Promise<EstimateRow[]> {
  const [place = '', occupation = '', measure = ''] = (after ?? []).map(String);
  const rows = await db.execute<EstimateRow & Record<string, unknown>>(sql`
    select e.place_code as "placeCode", e.place_parent as "placeParent", e.occupation_code as "occupationCode", e.occupation_parent as "occupationParent",
      coalesce(o.fap_label, f.family_label) as label, e.measure, e.value, ${CONFIDENCE} * sqrt(e.variance) as margin, e.enterprises, e.largest
    from ${surveyEstimates} e
    left join ${surveyOccupations} o on o.year = e.year and o.fap_code = e.occupation_code
    left join (select family_code, min(family_label) as family_label from ${surveyOccupations} where year = ${year} group by 1) f on f.family_code = e.occupation_code
    where e.year = ${year} and (e.place_code, e.occupation_code, e.measure) > (${place}, ${occupation}, ${measure})
    order by e.place_code, e.occupation_code, e.measure limit ${limit}`);
  return [...rows];
}

import type { Database } from '#kernel/database/connect.ts';
import { and, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { offers } from '../tables.ts';
import { type Criteria, conditionsOf } from './criteria.ts';
import { offerColumns } from './offer-row.ts';
import type { KeyedOffer } from './offers-of.ts';
import { chordTo, pointOf, withinCircle } from './sphere.ts';

/** A point with the code of the commune it belongs to. */
export interface Center {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The nearest open offers of each point, up to the page's limit each; one query, each point walking the index outwards. */
export async function offersNear(
  db: Database,
  centers: readonly Center[],
  radiusKm: number,
  criteria: Criteria,
  { after, limit }: Page,
): Promise<KeyedOffer[]> {
  const points = sql.join(
    centers.map((center) => sql`(${center.key}::text, ${pointOf(center)}::public.cube)`),
    sql`, `,
  );
  const center = sql`center.point`;
  const chord = chordTo(center);
  const isAfter =
    after === null ? undefined : sql`(${chord}, ${offers.id}) > (${after[0]}::float8, ${after[1]})`;
  const nearest = db
    .select({ id: offers.id, chord: chord.as('chord') })
    .from(offers)
    .where(and(...conditionsOf(criteria), withinCircle(center, radiusKm), isAfter))
    .orderBy(chord, offers.id)
    .limit(limit);
  const ids = sql`(select center.key, nearest.id, nearest.chord from (values ${points}) center (key, point) cross join lateral (${nearest}) nearest)`;
  return db
    .select({
      ...offerColumns,
      chord: sql<number | null>`chosen.chord`.as('chord'),
      key: sql<string>`chosen.key`,
    })
    .from(offers)
    .innerJoin(sql`${ids} chosen`, sql`chosen.id = ${offers.id}`)
    .orderBy(sql`chosen.chord, ${offers.id}`);
}

import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, sql } from '#kernel/database/drizzle.ts';
import type { CursorKeys } from '#kernel/graph/cursor.ts';
import type { Page } from '#kernel/graph/page.ts';
import { offers } from '../tables.ts';
import { type Criteria, conditionsOf, queryOf } from './criteria.ts';
import { type OfferRow, offerColumns } from './offer-row.ts';
import { asCube, chordTo, pointOf } from './sphere.ts';

/** RELEVANCE is for criteria with a text, DISTANCE for criteria with a circle. */
export type Order = 'RELEVANCE' | 'DATE' | 'DISTANCE';

/** The sort keys of an offer, as cursors hold them. */
export function keysOf(order: Order, row: OfferRow): CursorKeys {
  const byDate = [row.createdAt.toISOString(), row.id];
  if (order === 'DATE') return byDate;
  return order === 'RELEVANCE' ? [row.relevance, ...byDate] : [row.chord, row.id];
}

/** The page's offers; a query that has not been sent yet. */
export function searchOffers(
  db: Database,
  criteria: Criteria,
  order: Order,
  { after, limit }: Page,
) {
  const point = criteria.near === null ? null : asCube(pointOf(criteria.near));
  const chord = point === null ? sql<null>`null::float8` : chordTo(point);
  const relevance =
    order === 'RELEVANCE' && criteria.text !== null
      ? sql<number>`ts_rank(${offers.search}, ${queryOf(criteria.text)})`
      : sql<null>`null::real`;
  return db
    .select({ ...offerColumns, chord: sql<number | null>`${chord}`.as('chord'), relevance })
    .from(offers)
    .where(
      and(
        ...conditionsOf(criteria),
        after === null ? undefined : isAfter(order, after, chord, relevance),
      ),
    )
    .orderBy(...orderOf(order, chord, relevance))
    .limit(limit);
}

function orderOf(order: Order, chord: SQL, relevance: SQL): SQL[] {
  const byDate = [desc(offers.createdAt), desc(offers.id)];
  if (order === 'DATE') return byDate;
  return order === 'RELEVANCE' ? [desc(relevance), ...byDate] : [asc(chord), asc(offers.id)];
}

function isAfter(order: Order, keys: CursorKeys, chord: SQL, relevance: SQL): SQL {
  if (order === 'DATE')
    return sql`(${offers.createdAt}, ${offers.id}) < (${keys[0]}::timestamptz, ${keys[1]})`;
  if (order === 'RELEVANCE')
    return sql`(${relevance}, ${offers.createdAt}, ${offers.id}) < (${keys[0]}::real, ${keys[1]}::timestamptz, ${keys[2]})`;
  return sql`(${chord}, ${offers.id}) > (${keys[0]}::float8, ${keys[1]})`;
}

import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#kernel/database/connect.ts';
import { and, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { offers } from '../tables.ts';
import { type OfferRow, offerColumns } from './offer-row.ts';

/** An offer and the code that it was asked for by. */
export interface KeyedOffer extends OfferRow {
  readonly key: string;
}

/** The newest offers of each establishment, up to the page's limit each; one query. */
export const offersOfEstablishments = (
  db: Database,
  sirets: readonly string[],
  includeClosed: boolean,
  page: Page,
): Promise<KeyedOffer[]> =>
  newestOfEach(db, offers.siret, sirets, includeClosed ? undefined : sql`${offers.isOpen}`, page);

/** The newest open offers of each occupation, up to the page's limit each; one query. */
export const offersOfOccupations = (
  db: Database,
  codes: readonly string[],
  departmentCode: string | null,
  page: Page,
): Promise<KeyedOffer[]> =>
  newestOfEach(
    db,
    offers.romeCode,
    codes,
    and(
      sql`${offers.isOpen}`,
      departmentCode === null ? undefined : eq(offers.departmentCode, departmentCode),
    ),
    page,
  );

/** `lateral` walks the index of `column` once for each key and stops at the limit. */
async function newestOfEach(
  db: Database,
  column: PgColumn,
  keys: readonly string[],
  condition: SQL | undefined,
  { after, limit }: Page,
): Promise<KeyedOffer[]> {
  const isAfter =
    after === null
      ? undefined
      : sql`(${offers.createdAt}, ${offers.id}) < (${after[0]}::timestamptz, ${after[1]})`;
  const first = db
    .select({ id: offers.id })
    .from(offers)
    .where(and(sql`${column} = wanted.key`, sql`${offers.canonicalId} is null`, condition, isAfter))
    .orderBy(sql`${offers.createdAt} desc, ${offers.id} desc`)
    .limit(limit);
  const ids = sql`(select wanted.key, first.id from unnest(${keysOf(keys)}) wanted (key) cross join lateral (${first}) first)`;
  return db
    .select({ ...offerColumns, key: sql<string>`chosen.key` })
    .from(offers)
    .innerJoin(sql`${ids} chosen`, sql`chosen.id = ${offers.id}`)
    .orderBy(sql`${offers.createdAt} desc, ${offers.id} desc`);
}

export const keysOf = (keys: readonly string[]): SQL =>
  sql`array[${sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )}]::text[]`;

export const findOffers = (db: Database, ids: readonly string[]): Promise<OfferRow[]> =>
  db
    .select(offerColumns)
    .from(offers)
    .where(inArray(offers.id, [...ids]));

import type { Database } from '#kernel/database/connect.ts';
import { inArray, lte, sql } from '#kernel/database/drizzle.ts';
import { offerDuplicates, offerSightings } from '../tables.ts';

export interface DuplicateRow {
  readonly offerId: string;
  readonly otherId: string;
  readonly reason: (typeof offerDuplicates.$inferSelect)['reason'];
  readonly similarity: number;
}

const MAX_DUPLICATES = 20;

/** Offers that say the same as each of `ids`, the most alike first; one query. */
export async function duplicatesOf(db: Database, ids: readonly string[]): Promise<DuplicateRow[]> {
  const ranked = db
    .select({
      offerId: offerDuplicates.offerId,
      otherId: offerDuplicates.otherId,
      reason: offerDuplicates.reason,
      similarity: offerDuplicates.similarity,
      rank: sql<number>`row_number() over (partition by ${offerDuplicates.offerId} order by ${offerDuplicates.similarity} desc, ${offerDuplicates.otherId})`.as(
        'rank',
      ),
    })
    .from(offerDuplicates)
    .where(inArray(offerDuplicates.offerId, [...ids]))
    .as('ranked');
  return db
    .select({
      offerId: ranked.offerId,
      otherId: ranked.otherId,
      reason: ranked.reason,
      similarity: ranked.similarity,
    })
    .from(ranked)
    .where(lte(ranked.rank, MAX_DUPLICATES))
    .orderBy(ranked.offerId, ranked.rank);
}

export const sightingsOf = (db: Database, ids: readonly string[]) =>
  db
    .select()
    .from(offerSightings)
    .where(inArray(offerSightings.offerId, [...ids]));

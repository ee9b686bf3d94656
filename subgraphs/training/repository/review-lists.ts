import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, getTableColumns, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type ReviewRow, reviews } from '../reviews/tables.ts';
import { wantedKeys } from './keys.ts';
import { reviewsLikeSession } from './reconciliation.ts';

/** What reviews are asked of. */
export type ReviewedKind = 'TRAINING' | 'SESSION' | 'PROVIDER';

export interface ReviewScoreRow {
  readonly key: string;
  readonly count: number;
  readonly welcome: number;
  readonly content: number;
  readonly trainers: number;
  readonly means: number;
  readonly support: number;
  readonly global: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface ReviewListsRepository {
  /** Up to `page.limit` reviews of each key, the latest first; one query. */
  listReviews(
    kind: ReviewedKind,
    page: Page,
    keys: readonly string[],
  ): Promise<{ readonly key: string; readonly review: ReviewRow }[]>;
  /** Scores of the keys that have reviews; one query. */
  scoreReviews(kind: ReviewedKind, keys: readonly string[]): Promise<ReviewScoreRow[]>;
  /** Reviews that wait for a moderator, the oldest first. */
  listToModerate(page: Page): Promise<ReviewRow[]>;
}

/** Reviews that count: looked at (or without a comment), and not archived. */
const isCounted = sql`${reviews.status} <> 'NONE' and ${reviews.archivedOn} is null`;

/** The identifiers of the counted reviews of `wanted.key`. */
function reviewsOf(kind: ReviewedKind): SQL {
  if (kind === 'SESSION') return reviewsLikeSession(sql`wanted.key`, isCounted);
  const column = kind === 'TRAINING' ? reviews.trainingId : reviews.providerSiret;
  return sql`select ${reviews.id} as id from ${reviews} where ${column} = wanted.key and ${isCounted}`;
}

const mean = (column: SQL | typeof reviews.global): SQL<number> =>
  sql<number>`round(avg(${column})::numeric, 1)::float8`;

export function createReviewListsRepository(db: Database): ReviewListsRepository {
  return {
    listReviews: (kind, page, keys) =>
      db
        .select({ key: sql<string>`wanted.key`, review: getTableColumns(reviews) })
        .from(wantedKeys(keys))
        .crossJoinLateral(sql`(
          select ${reviews.id} as id from ${reviews} where ${reviews.id} in (${reviewsOf(kind)}) ${after(page)}
          order by ${reviews.writtenOn} desc, ${reviews.id} limit ${page.limit}) as found`)
        .innerJoin(reviews, sql`${reviews.id} = found.id`)
        .orderBy(desc(reviews.writtenOn), asc(reviews.id)),
    scoreReviews: (kind, keys) =>
      db
        .select({
          key: sql<string>`wanted.key`,
          count: sql<number>`count(*)::int`,
          welcome: mean(sql`${reviews.welcome}`),
          content: mean(sql`${reviews.content}`),
          trainers: mean(sql`${reviews.trainers}`),
          means: mean(sql`${reviews.means}`),
          support: mean(sql`${reviews.support}`),
          global: mean(reviews.global),
          lowest: sql<number>`min(${reviews.global})`,
          highest: sql<number>`max(${reviews.global})`,
        })
        .from(wantedKeys(keys))
        .crossJoinLateral(sql`(${reviewsOf(kind)}) as found`)
        .innerJoin(reviews, sql`${reviews.id} = found.id`)
        .groupBy(sql`wanted.key`),
    listToModerate: ({ after: keys, limit }) =>
      db
        .select()
        .from(reviews)
        .where(
          and(
            sql`(${reviews.status} = 'NONE' or (${reviews.reportedAt} is not null and (${reviews.moderatedAt} is null or ${reviews.moderatedAt} < ${reviews.reportedAt})))`,
            keys === null
              ? undefined
              : sql`(${reviews.writtenOn}, ${reviews.id}) > (${keys[0]}::date, ${keys[1]}::text)`,
          ),
        )
        .orderBy(asc(reviews.writtenOn), asc(reviews.id))
        .limit(limit),
  };
}

const after = ({ after: keys }: Page): SQL =>
  keys === null
    ? sql``
    : sql`and (${reviews.writtenOn} < ${keys[0]}::date or (${reviews.writtenOn} = ${keys[0]}::date and ${reviews.id} > ${keys[1]}::text))`;

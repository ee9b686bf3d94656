import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, getTableColumns, inArray, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { StoreServiceFilter } from '../schema.generated.ts';
import { type RatingRow, ratings, type ServiceRow, services } from './tables.ts';

export interface ScoreRow {
  readonly serviceId: string;
  readonly count: number;
  readonly mean: number | null;
}

export interface CatalogueRepository {
  /** Services of any status. */
  findServices(ids: readonly string[]): Promise<ServiceRow[]>;
  listServices(filter: StoreServiceFilter, page: Page): Promise<ServiceRow[]>;
  scoreServices(ids: readonly string[]): Promise<ScoreRow[]>;
  /** Up to `page.limit` ratings of each service, the latest first; one query. */
  listRatings(page: Page, serviceIds: readonly string[]): Promise<RatingRow[]>;
  /** Stores a rating in place of the one before; a comment that did not change keeps what a moderator decided. */
  upsertRating(rating: RatingRow): Promise<RatingRow>;
  moderateRating(id: string, isPublished: boolean): Promise<RatingRow | null>;
  /** Stores a service that waits, or changes one of the same submitter that waits; null when it belongs to somebody else, or was decided on. */
  submitService(service: ServiceRow): Promise<ServiceRow | null>;
  updateService(
    id: string,
    changes: Pick<ServiceRow, 'status' | 'statusReason'>,
  ): Promise<ServiceRow | null>;
}

export function createCatalogueRepository(db: Database): CatalogueRepository {
  return {
    findServices: (ids) =>
      db
        .select()
        .from(services)
        .where(inArray(services.id, [...ids])),
    listServices: ({ category, kind, audience, publisherKind, api }, { after, limit }) =>
      db
        .select()
        .from(services)
        .where(
          and(
            eq(services.status, 'PUBLISHED'),
            category == null ? undefined : eq(services.category, category),
            kind == null ? undefined : eq(services.kind, kind),
            audience == null ? undefined : sql`${audience} = any (${services.audiences})`,
            publisherKind == null ? undefined : eq(services.publisherKind, publisherKind),
            api == null ? undefined : sql`${api} = any (${services.apis})`,
            after === null
              ? undefined
              : sql`(${services.name}, ${services.id}) > (${after[0]}::text, ${after[1]}::text)`,
          ),
        )
        .orderBy(asc(services.name), asc(services.id))
        .limit(limit),
    scoreServices: (ids) =>
      db
        .select({
          serviceId: ratings.serviceId,
          count: sql<number>`count(*)::int`,
          mean: sql<number | null>`round(avg(${ratings.stars})::numeric, 1)::float8`,
        })
        .from(ratings)
        .where(inArray(ratings.serviceId, [...ids]))
        .groupBy(ratings.serviceId),
    listRatings: ({ after, limit }, ids) =>
      db
        .select(getTableColumns(ratings))
        .from(sql`unnest(${textArray(ids)}) as wanted(key)`)
        .crossJoinLateral(sql`(
          select ${ratings.id} as id from ${ratings} where ${ratings.serviceId} = wanted.key ${
            after === null
              ? sql``
              : sql`and (${ratings.ratedOn} < ${after[0]}::date or (${ratings.ratedOn} = ${after[0]}::date and ${ratings.id} > ${after[1]}::text))`
          } order by ${ratings.ratedOn} desc, ${ratings.id} limit ${limit}) as found`)
        .innerJoin(ratings, sql`${ratings.id} = found.id`)
        .orderBy(desc(ratings.ratedOn), asc(ratings.id)),
    async upsertRating(rating) {
      const [stored] = await db
        .insert(ratings)
        .values(rating)
        .onConflictDoUpdate({
          target: [ratings.serviceId, ratings.raterHash],
          set: {
            stars: sql`excluded.stars`,
            comment: sql`excluded.comment`,
            commentStatus: sql`case when ratings.comment is not distinct from excluded.comment then ratings.comment_status else 'NONE' end`,
            ratedOn: sql`excluded.rated_on`,
          },
        })
        .returning();
      return stored as RatingRow;
    },
    async moderateRating(id, isPublished) {
      const [changed] = await db
        .update(ratings)
        .set({ commentStatus: isPublished ? 'VALIDATED' : 'REJECTED' })
        .where(eq(ratings.id, id))
        .returning();
      return changed ?? null;
    },
    async submitService(service) {
      const { id: _id, ...changes } = service;
      const [stored] = await db
        .insert(services)
        .values(service)
        .onConflictDoUpdate({
          target: services.id,
          set: changes,
          setWhere: sql`services.status = 'SUBMITTED' and services.submitted_by = excluded.submitted_by`,
        })
        .returning();
      return stored ?? null;
    },
    async updateService(id, changes) {
      const [changed] = await db
        .update(services)
        .set(changes)
        .where(eq(services.id, id))
        .returning();
      return changed ?? null;
    },
  };
}

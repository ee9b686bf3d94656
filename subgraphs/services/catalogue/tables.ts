import {
  bigint,
  boolean,
  date,
  index,
  primaryKey,
  smallint,
  sql,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';
import { CATEGORIES, COMMENT_STATUSES, KINDS, PUBLISHER_KINDS, SERVICE_STATUSES } from './rules.ts';

/** The store's catalogue: what its publisher's file lists, and what developers submitted. */
export const services = schema.table(
  'services',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    publisherKind: text('publisher_kind', { enum: PUBLISHER_KINDS }).notNull(),
    publisher: text('publisher').notNull(),
    category: text('category', { enum: CATEGORIES }).notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    audiences: text('audiences').array().notNull(),
    apis: text('apis').array().notNull(),
    isFree: boolean('is_free').notNull(),
    url: text('url').notNull(),
    description: text('description').notNull(),
    status: text('status', { enum: SERVICE_STATUSES }).notNull(),
    /** Why it is not shown. */
    statusReason: text('status_reason'),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
    submittedAt: timestamp('submitted_at', { withTimezone: true, mode: 'date' }),
    /** Whose client submitted it; null for what a file brought. */
    submittedBy: text('submitted_by'),
    fileId: bigint('file_id', { mode: 'number' }),
  },
  (table) => [
    // Query.storeServices.
    index('services_by_name').on(table.name, table.id).where(sql`status = 'PUBLISHED'`),
    // Query.storeModerationQueue.
    index('services_to_moderate').on(table.id).where(sql`status = 'SUBMITTED'`),
  ],
);

/** One rating for each service and person; a later one replaces it. The person is a keyed hash that serves for ratings alone. */
export const ratings = schema.table(
  'ratings',
  {
    serviceId: text('service_id').notNull(),
    raterHash: text('rater_hash').notNull(),
    id: text('id').notNull().unique(),
    stars: smallint('stars').notNull(),
    comment: text('comment'),
    commentStatus: text('comment_status', { enum: COMMENT_STATUSES }).notNull(),
    ratedOn: date('rated_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.raterHash] }),
    // StoreService.ratings.
    index('ratings_by_day').on(table.serviceId, table.ratedOn.desc(), table.id),
    // Query.storeModerationQueue.
    index('ratings_to_moderate')
      .on(table.id)
      .where(sql`comment_status = 'NONE' and comment is not null`),
  ],
);

export type ServiceRow = typeof services.$inferSelect;
export type RatingRow = typeof ratings.$inferSelect;

import {
  date,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '#kernel/database/drizzle.ts';
import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';
import { schema } from '../schema.ts';

/** The applications of developers. Who registered one is a keyed hash that serves for applications alone. */
export const applications = schema.table(
  'applications',
  {
    clientId: text('client_id').primaryKey(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull(),
    organisation: text('organisation').notNull(),
    ownerHash: text('owner_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    quotaClass: text('quota_class', { enum: QUOTA_CLASSES }).notNull(),
    termsVersion: text('terms_version').notNull(),
    registeredAt: timestamp('registered_at', { withTimezone: true, mode: 'date' }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [
    // One application of a name for each owner; Query.myApplications.
    uniqueIndex('applications_by_owner').on(table.ownerHash, table.name),
  ],
);

/** The secrets of clients, as SHA-256: each has 256 random bits, which nobody guesses. One is in force; those before it are kept to say what became of them. */
export const clientSecrets = schema.table(
  'client_secrets',
  {
    clientId: text('client_id').notNull(),
    secretHash: text('secret_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    replacedAt: timestamp('replaced_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.secretHash] })],
);

/** What organisations may have beyond what any may: names of scopes, `quota:` and a class. */
export const organisationRights = schema.table(
  'organisation_rights',
  {
    organisation: text('organisation').notNull(),
    name: text('name').notNull(),
    since: date('since', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.name] })],
);

/** How many tokens a client asked for in a day, and got. */
export const tokenCounts = schema.table(
  'token_counts',
  {
    clientId: text('client_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    granted: integer('granted').notNull(),
    refused: integer('refused').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clientId, table.day] }),
    // DeveloperApplication.usage.
    index('token_counts_by_day').on(table.clientId, table.day.desc()),
  ],
);

/** How many requests a client sent in a day, as gateways delivered it. */
export const requestCounts = schema.table(
  'request_counts',
  {
    clientId: text('client_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    requests: integer('requests').notNull(),
    refusedForQuota: integer('refused_for_quota').notNull(),
    errors: integer('errors').notNull(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.day] })],
);

/** The deliveries that were recorded, so that a repeated one is known. Kept for longer than the days that a delivery may be about. */
export const usageDeliveries = schema.table(
  'usage_deliveries',
  {
    id: uuid('id').primaryKey(),
    receivedAt: timestamp('received_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  // Those to forget.
  (table) => [index('usage_deliveries_by_time').on(table.receivedAt)],
);

export type ApplicationRow = typeof applications.$inferSelect;

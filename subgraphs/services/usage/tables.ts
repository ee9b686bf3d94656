import { bigint, char, index, integer, primaryKey, text } from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';

/** How much each service was used in a month: counts alone. Sessions and visitors are forgotten with the load that counted them. */
export const usageMonths = schema.table(
  'usage_months',
  {
    serviceId: text('service_id').notNull(),
    /** `2026-10`. */
    month: char('month', { length: 7 }).notNull(),
    users: integer('users').notNull(),
    sessions: integer('sessions').notNull(),
    pages: bigint('pages', { mode: 'number' }).notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.month] }),
    // StoreService.usage.
    index('usage_by_service').on(table.serviceId, table.month.desc()),
    // Query.storeUsage.
    index('usage_by_month').on(table.month, table.serviceId),
  ],
);

export type UsageRow = typeof usageMonths.$inferSelect;

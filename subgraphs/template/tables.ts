import { bigint, index, integer, pgSchema, text, timestamp } from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';

const schema = pgSchema('template');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

export const workshops = schema.table(
  'workshops',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    communeCode: text('commune_code').notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true, mode: 'date' }).notNull(),
    seats: integer('seats').notNull(),
    romeCode: text('rome_code'),
    fileId: bigint('file_id', { mode: 'number' })
      .notNull()
      .references(() => ingestFiles.id),
  },
  (table) => [
    index('workshops_by_start').on(table.startsAt, table.id),
    index('workshops_by_commune').on(table.communeCode, table.startsAt, table.id),
  ],
);

export type WorkshopRow = typeof workshops.$inferSelect;

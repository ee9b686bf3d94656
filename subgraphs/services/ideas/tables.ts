import {
  bigint,
  date,
  doublePrecision,
  index,
  integer,
  primaryKey,
  sql,
  text,
} from '#kernel/database/drizzle.ts';
import { CATEGORIES } from '../catalogue/rules.ts';
import { schema } from '../schema.ts';
import { BOXES, STATES } from './rules.ts';

/** The two boxes of ideas. Who filed one is not kept. */
export const ideas = schema.table(
  'ideas',
  {
    id: text('id').primaryKey(),
    box: text('box', { enum: BOXES }).notNull(),
    title: text('title').notNull(),
    problem: text('problem').notNull(),
    proposal: text('proposal').notNull(),
    category: text('category', { enum: CATEGORIES }).notNull(),
    state: text('state', { enum: STATES }).notNull(),
    stateReason: text('state_reason'),
    filedOn: date('filed_on', { mode: 'string' }).notNull(),
    /** The idea that this one says again; its votes are there. */
    mergedInto: text('merged_into'),
    /** The service of the store that was built from it. */
    builtAs: text('built_as'),
    votes: integer('votes').notNull().default(0),
    /** Sum of the votes' weights at the trend's epoch (rules.ts). */
    trendWeight: doublePrecision('trend_weight').notNull().default(0),
    fileId: bigint('file_id', { mode: 'number' }),
  },
  (table) => [
    // Query.ideas in its three orders.
    index('ideas_by_trend').on(table.box, table.trendWeight.desc(), table.id),
    index('ideas_by_votes').on(table.box, table.votes.desc(), table.id),
    index('ideas_by_day').on(table.box, table.filedOn.desc(), table.id),
    // StoreService.builtFrom.
    index('ideas_by_service').on(table.builtAs, table.id),
    // Query.storeModerationQueue.
    index('ideas_to_moderate').on(table.id).where(sql`state = 'FILED'`),
    // Merging follows what was merged before.
    index('ideas_by_survivor').on(table.mergedInto),
  ],
);

/** One vote for each idea and person. The person is a keyed hash that serves for votes alone. */
export const ideaVotes = schema.table(
  'idea_votes',
  {
    ideaId: text('idea_id').notNull(),
    voterHash: text('voter_hash').notNull(),
    votedOn: date('voted_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.ideaId, table.voterHash] })],
);

export type IdeaRow = typeof ideas.$inferSelect;

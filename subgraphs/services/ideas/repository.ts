import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, inArray, isNull, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { IdeaOrder } from '../schema.generated.ts';
import { type IdeaState, SHOWN, VOTABLE } from './rules.ts';
import { type IdeaRow, ideas, ideaVotes } from './tables.ts';
import { recount, weightOf } from './weights.ts';

export interface WantedIdeas {
  readonly box: IdeaRow['box'];
  readonly states: readonly IdeaState[];
  readonly category: IdeaRow['category'] | null;
}

export type VoteOutcome = 'VOTED' | 'ALREADY_VOTED' | 'IDEA_NOT_OPEN';

export interface IdeasRepository {
  /** Ideas by their identifiers or by those of ideas that were merged into them, with the identifier asked. One query. */
  findIdeas(ids: readonly string[]): Promise<{ readonly asked: string; readonly idea: IdeaRow }[]>;
  listIdeas(wanted: WantedIdeas, order: IdeaOrder, page: Page): Promise<IdeaRow[]>;
  /** Up to `limit` shown ideas of the public box that each service was built from; one query. */
  listBuiltFrom(serviceIds: readonly string[], limit: number): Promise<IdeaRow[]>;
  insertIdea(idea: Omit<IdeaRow, 'votes' | 'trendWeight'>): Promise<IdeaRow>;
  /** Notes a vote and counts it, in one statement. */
  vote(ideaId: string, voterHash: string, today: string): Promise<VoteOutcome>;
  /** Moves an idea that is still in state `from`. */
  moveIdea(
    id: string,
    from: IdeaState,
    changes: Pick<IdeaRow, 'state' | 'stateReason' | 'builtAs'>,
  ): Promise<IdeaRow | null>;
  /** Hands the votes of one idea to another, each voter's earliest once, and what was merged into it before. */
  merge(ideaId: string, intoId: string): Promise<void>;
}

const ORDERS = {
  TREND: { column: ideas.trendWeight, type: sql`float8` },
  VOTES: { column: ideas.votes, type: sql`int` },
  NEWEST: { column: ideas.filedOn, type: sql`date` },
} as const;

export function createIdeasRepository(db: Database): IdeasRepository {
  return {
    findIdeas: async (ids) => {
      const rows = await db
        .select({ asked: sql<string>`asked.id`, idea: ideas })
        .from(ideas)
        .innerJoin(
          sql`${ideas} as asked`,
          sql`${ideas.id} = coalesce(asked.merged_into, asked.id) and asked.id = any (${textArray(ids)})`,
        );
      return rows;
    },
    listIdeas({ box, states, category }, order, { after, limit }) {
      const { column, type } = ORDERS[order];
      return db
        .select()
        .from(ideas)
        .where(
          and(
            eq(ideas.box, box),
            isNull(ideas.mergedInto),
            inArray(ideas.state, [...states]),
            category === null ? undefined : eq(ideas.category, category),
            after === null
              ? undefined
              : sql`(${column} < ${after[0]}::${type} or (${column} = ${after[0]}::${type} and ${ideas.id} > ${after[1]}::text))`,
          ),
        )
        .orderBy(sql`${column} desc`, asc(ideas.id))
        .limit(limit);
    },
    async listBuiltFrom(serviceIds, limit) {
      const ranked = db
        .select({
          id: ideas.id,
          rank: sql<number>`row_number() over (partition by ${ideas.builtAs} order by ${ideas.id})`.as(
            'rank',
          ),
        })
        .from(ideas)
        .where(
          and(
            inArray(ideas.builtAs, [...serviceIds]),
            eq(ideas.box, 'PUBLIC'),
            inArray(ideas.state, [...SHOWN]),
            isNull(ideas.mergedInto),
          ),
        )
        .as('ranked');
      const rows = await db
        .select({ idea: ideas })
        .from(ideas)
        .innerJoin(ranked, sql`${ranked.id} = ${ideas.id} and ${ranked.rank} <= ${limit}`)
        .orderBy(asc(ideas.id));
      return rows.map(({ idea }) => idea);
    },
    async insertIdea(idea) {
      const [stored] = await db.insert(ideas).values(idea).returning();
      return stored as IdeaRow;
    },
    async vote(ideaId, voterHash, today) {
      const [outcome] = await db.execute<{ isOpen: boolean; isNew: boolean }>(sql`
        with open as (
          select id from ${ideas} where id = ${ideaId} and merged_into is null and state in (${sql.join(
            VOTABLE.map((state) => sql`${state}`),
            sql`, `,
          )}) for update
        ), noted as (
          insert into ${ideaVotes} (idea_id, voter_hash, voted_on) select id, ${voterHash}, ${today}::date from open
          on conflict do nothing returning 1
        ), counted as (
          update ${ideas} set votes = votes + 1, trend_weight = trend_weight + ${weightOf(sql`${today}::date`)}
          where id = ${ideaId} and exists (select 1 from noted)
        )
        select exists (select 1 from open) as "isOpen", exists (select 1 from noted) as "isNew"`);
      if (outcome?.isOpen !== true) return 'IDEA_NOT_OPEN';
      return outcome.isNew ? 'VOTED' : 'ALREADY_VOTED';
    },
    async moveIdea(id, from, changes) {
      const [moved] = await db
        .update(ideas)
        .set(changes)
        .where(and(eq(ideas.id, id), eq(ideas.state, from), isNull(ideas.mergedInto)))
        .returning();
      return moved ?? null;
    },
    merge: (ideaId, intoId) =>
      db.transaction(async (tx) => {
        await tx.execute(
          sql`select id from ${ideas} where id in (${ideaId}, ${intoId}) order by id for update`,
        );
        await tx.execute(sql`
          insert into ${ideaVotes} (idea_id, voter_hash, voted_on)
          select ${intoId}, voter_hash, voted_on from ${ideaVotes} where idea_id = ${ideaId}
          on conflict (idea_id, voter_hash) do update set voted_on = least(idea_votes.voted_on, excluded.voted_on)`);
        await tx.execute(sql`delete from ${ideaVotes} where idea_id = ${ideaId}`);
        await tx.execute(sql`
          update ${ideas} set merged_into = ${intoId}, votes = 0, trend_weight = 0 where id = ${ideaId} or merged_into = ${ideaId}`);
        await tx.execute(recount([intoId]));
      }),
  };
}

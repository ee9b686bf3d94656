import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, getTableColumns, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type CaseColumns, cases, type SignalColumns, signals } from '../tables.ts';

/** A case with its signal. */
export interface CaseRow extends CaseColumns {
  readonly signal: SignalColumns;
}

export interface Decision {
  readonly state: 'CONFIRMED' | 'DISMISSED';
  readonly reason: string;
  readonly by: string | null;
}

export interface DecidedCount {
  readonly kind: SignalColumns['kind'];
  readonly decided: number;
  readonly confirmed: number;
}

export interface CaseRepository {
  /** Oldest first. */
  listCases(page: Page, state: CaseColumns['state'] | null): Promise<CaseRow[]>;
  findCase(id: string): Promise<CaseRow | null>;
  /** Decides a case that is open; whether it was. A dismissed one leads to nobody any more. */
  decide(id: string, decision: Decision): Promise<boolean>;
  countDecided(): Promise<DecidedCount[]>;
}

export function createCaseRepository(db: Database): CaseRepository {
  const select = () =>
    db
      .select({ ...getTableColumns(cases), signal: getTableColumns(signals) })
      .from(cases)
      .innerJoin(signals, eq(signals.id, cases.id));
  return {
    listCases: ({ after, limit }, state) =>
      select()
        .where(
          and(
            state === null ? undefined : eq(cases.state, state),
            after === null
              ? undefined
              : sql`(${cases.openedOn}, ${cases.id}) > (${after[0]}::date, ${after[1]})`,
          ),
        )
        .orderBy(asc(cases.openedOn), asc(cases.id))
        .limit(limit),
    async findCase(id) {
      const [found] = await select().where(eq(cases.id, id));
      return found ?? null;
    },
    async decide(id, { state, reason, by }) {
      const decided = await db
        .update(cases)
        .set({
          state,
          decisionReason: reason,
          decidedBy: by,
          decidedAt: new Date(),
          ...(state === 'DISMISSED' ? { jobseekerId: null } : {}),
        })
        .where(and(eq(cases.id, id), eq(cases.state, 'OPEN')))
        .returning({ id: cases.id });
      return decided.length > 0;
    },
    countDecided: () =>
      db
        .select({
          kind: signals.kind,
          decided: sql<number>`count(*)::int`,
          confirmed: sql<number>`(count(*) filter (where ${cases.state} = 'CONFIRMED'))::int`,
        })
        .from(cases)
        .innerJoin(signals, eq(signals.id, cases.id))
        .where(sql`${cases.state} <> 'OPEN'`)
        .groupBy(signals.kind)
        .orderBy(asc(signals.kind)),
  };
}

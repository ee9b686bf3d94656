import type { Database } from '#kernel/database/connect.ts';
import { desc, eq, getTableColumns, inArray, sql } from '#kernel/database/drizzle.ts';
import { cases, type SignalRow, signals } from '../tables.ts';

const MOST_SIGNALS = 100;

/** The signals of each person, newest period first, 100 at most. */
export async function listSignals(db: Database, pids: readonly string[]): Promise<SignalRow[]> {
  const ranked = db
    .select({
      id: signals.id,
      rank: sql<number>`row_number() over (partition by ${signals.pid} order by ${signals.startsOn} desc, ${signals.id})`.as(
        'rank',
      ),
    })
    .from(signals)
    .where(inArray(signals.pid, [...pids]))
    .as('ranked');
  return db
    .select({ ...getTableColumns(signals), caseState: cases.state })
    .from(signals)
    .innerJoin(ranked, sql`${ranked.id} = ${signals.id} and ${ranked.rank} <= ${MOST_SIGNALS}`)
    .leftJoin(cases, eq(cases.id, signals.id))
    .orderBy(desc(signals.startsOn), signals.id);
}

/** The signals of each offer: one a reason. */
export const listOfferSignals = (db: Database, offerIds: readonly string[]): Promise<SignalRow[]> =>
  db
    .select({ ...getTableColumns(signals), caseState: cases.state })
    .from(signals)
    .leftJoin(cases, eq(cases.id, signals.id))
    .where(inArray(signals.offerId, [...offerIds]))
    .orderBy(desc(signals.startsOn), signals.id);

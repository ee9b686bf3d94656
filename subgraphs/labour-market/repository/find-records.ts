import type { Database } from '#kernel/database/connect.ts';
import { eq, sql } from '#kernel/database/drizzle.ts';
import {
  type HiringNeedRow,
  hiringNeeds,
  type MarketScoreRow,
  marketScores,
  type TensionRow,
  tensions,
} from '../tables.ts';
import { textArray } from './ranked.ts';

/** The record of an identifier, in the cube that holds it. */
export interface RecordRow {
  readonly id: string;
  readonly tension: TensionRow | null;
  readonly need: HiringNeedRow | null;
  readonly score: MarketScoreRow | null;
}

export const findRecords = (db: Database, ids: readonly string[]): Promise<RecordRow[]> =>
  db
    .select({
      id: sql<string>`wanted.id`,
      tension: tensions,
      need: hiringNeeds,
      score: marketScores,
    })
    .from(sql`unnest(${textArray(ids)}) wanted (id)`)
    .leftJoin(tensions, eq(tensions.id, sql`wanted.id`))
    .leftJoin(hiringNeeds, eq(hiringNeeds.id, sql`wanted.id`))
    .leftJoin(marketScores, eq(marketScores.id, sql`wanted.id`));

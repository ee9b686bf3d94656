import type { Database } from '#kernel/database/connect.ts';
import type { MarketRow } from './bob/market.ts';
import { findMarkets, type MarketQuestion } from './bob/repository/market-sql.ts';
import { findRecords, type RecordRow } from './repository/find-records.ts';
import { listNeeds, type NeedsKey } from './repository/list-needs.ts';
import type { RankedPage } from './repository/ranked.ts';
import { findScores, listScores } from './repository/scores.ts';
import { findTensions, listTensions, type TensionPlace } from './repository/tensions.ts';
import type { HiringNeedRow, MarketScoreRow, TensionRow } from './tables.ts';

/** One SQL statement a call, whatever the number of keys. */
export interface Repository {
  /** Records of any cube by their identifiers. */
  findRecords(ids: readonly string[]): Promise<RecordRow[]>;
  /** The tension of each occupation at one place, of the year asked for or the latest. */
  findTensions(romeCodes: readonly string[], place: TensionPlace): Promise<TensionRow[]>;
  /** The score of each occupation in a département, of the latest month. */
  findScores(romeCodes: readonly string[], departmentCode: string): Promise<MarketScoreRow[]>;
  /** Up to `page.limit` tensions of each basin, highest level first. */
  listTensions(basinCodes: readonly string[], page: RankedPage): Promise<TensionRow[]>;
  /** Up to `page.limit` scores of each département, most offers for ten jobseekers first. */
  listScores(departmentCodes: readonly string[], page: RankedPage): Promise<MarketScoreRow[]>;
  /** Up to `page.limit` needs of each basin or département, most projects first. */
  listNeeds(key: NeedsKey, codes: readonly string[], page: RankedPage): Promise<HiringNeedRow[]>;
  /** What a diagnosis looks at, in the order of the questions. */
  findMarkets(questions: readonly MarketQuestion[]): Promise<MarketRow[]>;
}

export const createRepository = (db: Database): Repository => ({
  findRecords: (ids) => findRecords(db, ids),
  findTensions: (romeCodes, place) => findTensions(db, romeCodes, place),
  findScores: (romeCodes, departmentCode) => findScores(db, romeCodes, departmentCode),
  listTensions: (basinCodes, page) => listTensions(db, basinCodes, page),
  listScores: (departmentCodes, page) => listScores(db, departmentCodes, page),
  findMarkets: (questions) => findMarkets(db, questions),
  listNeeds: (key, codes, page) => listNeeds(db, key, codes, page),
});

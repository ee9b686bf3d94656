import DataLoader from 'dataloader';
import type { Database } from '#kernel/database/connect.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { HiringNeedRow } from '../tables.ts';
import {
  findOfficial,
  findReleases,
  listSurveyed,
  type OfficialKey,
  officialKey,
  type SurveyedKey,
  type SurveyedPage,
} from './repository.ts';
import type { SurveyedNeedRow, SurveyReleaseRow } from './tables.ts';

export interface SurveyLoaders {
  /** Needs of each code; lists of equal page share a query. */
  surveyedBy(key: SurveyedKey, page: SurveyedPage): DataLoader<string, SurveyedNeedRow[]>;
  readonly releaseByYear: DataLoader<number, SurveyReleaseRow | null>;
  readonly officialNeed: DataLoader<OfficialKey, HiringNeedRow | null, string>;
}

export const createSurveyLoaders = (db: Database): SurveyLoaders => ({
  surveyedBy: oneForEach(
    (key: SurveyedKey, page: SurveyedPage) =>
      new DataLoader(async (codes: readonly string[]) =>
        groupByKey(codes, await listSurveyed(db, key, codes, page), (row) => row[key] ?? ''),
      ),
  ),
  releaseByYear: new DataLoader(async (years: readonly number[]) =>
    alignByKey(years, await findReleases(db, years), ({ year }) => year),
  ),
  officialNeed: new DataLoader(
    async (keys: readonly OfficialKey[]) =>
      alignByKey(keys.map(officialKey), await findOfficial(db, keys), ({ wanted }) => wanted),
    { cacheKeyFn: officialKey },
  ),
});

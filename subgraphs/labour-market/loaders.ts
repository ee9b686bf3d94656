import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { MarketRow } from './bob/market.ts';
import type { MarketQuestion } from './bob/repository/market-sql.ts';
import type { Figure } from './figure.ts';
import { figureIn, recordIdOf } from './figure-id.ts';
import type { NeedsKey } from './repository/list-needs.ts';
import type { RankedPage } from './repository/ranked.ts';
import type { TensionPlace } from './repository/tensions.ts';
import type { Repository } from './repository.ts';
import type { HiringNeedRow, MarketScoreRow, TensionRow } from './tables.ts';

export interface Loaders {
  readonly figureById: DataLoader<string, Figure | null>;
  tensionByOccupation(place: TensionPlace): DataLoader<string, TensionRow | null>;
  scoreByOccupation(departmentCode: string): DataLoader<string, MarketScoreRow | null>;
  tensionsByBasin(page: RankedPage): DataLoader<string, TensionRow[]>;
  scoresByDepartment(page: RankedPage): DataLoader<string, MarketScoreRow[]>;
  needsByBasin(page: RankedPage): DataLoader<string, HiringNeedRow[]>;
  needsByDepartment(page: RankedPage): DataLoader<string, HiringNeedRow[]>;
  /** What a diagnosis looks at. */
  readonly market: DataLoader<MarketQuestion, MarketRow, string>;
}

export function createLoaders(repository: Repository): Loaders {
  const needsBy = (key: NeedsKey) =>
    byCode(
      (page: RankedPage) => async (codes) =>
        groupByKey(codes, await repository.listNeeds(key, codes, page), (row) => row[key]),
    );
  return {
    figureById: new DataLoader(async (ids: readonly string[]) => {
      const recordIds = ids.map(recordIdOf);
      const records = await repository.findRecords([...new Set(recordIds)]);
      const found = alignByKey(recordIds, records, ({ id }) => id);
      return ids.map((id, index) => figureIn(found[index] ?? null, id));
    }),
    tensionByOccupation: byCode(
      (place: TensionPlace) => async (romeCodes) =>
        alignByKey(
          romeCodes,
          await repository.findTensions(romeCodes, place),
          (row) => row.romeCode,
        ),
    ),
    scoreByOccupation: byCode(
      (departmentCode: string) => async (romeCodes) =>
        alignByKey(
          romeCodes,
          await repository.findScores(romeCodes, departmentCode),
          (row) => row.romeCode,
        ),
    ),
    tensionsByBasin: byCode(
      (page: RankedPage) => async (codes) =>
        groupByKey(codes, await repository.listTensions(codes, page), (row) => row.areaCode),
    ),
    scoresByDepartment: byCode(
      (page: RankedPage) => async (codes) =>
        groupByKey(codes, await repository.listScores(codes, page), (row) => row.areaCode),
    ),
    needsByBasin: needsBy('basinCode'),
    needsByDepartment: needsBy('departmentCode'),
    market: new DataLoader((questions) => repository.findMarkets(questions), {
      cacheKeyFn: (question) => JSON.stringify(question),
    }),
  };
}

/** A loader of codes for each value of a field's arguments. */
const byCode = <Arguments, Found>(
  batchOf: (args: Arguments) => (codes: readonly string[]) => Promise<Found[]>,
) => oneForEach((args: Arguments) => new DataLoader<string, Found>(batchOf(args)));

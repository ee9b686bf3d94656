import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import type { Page } from '#kernel/graph/page.ts';
import { readDeclarationId, writeDeclarationId } from './declaration-id.ts';
import type { DayRange, DeclarationRepository } from './repository/declarations.ts';
import type { MonthRepository, MonthRow } from './repository/months.ts';
import type { SummaryRepository, SummaryRow } from './repository/summaries.ts';
import type { HiringRow } from './tables.ts';

export interface Loaders {
  readonly declarationById: DataLoader<string, HiringRow | null>;
  readonly declarationsBySiret: (list: {
    range: DayRange;
    page: Page;
  }) => DataLoader<string, HiringRow[]>;
  readonly declarationsByPid: (list: { page: Page }) => DataLoader<string, HiringRow[]>;
  readonly summaryBySiret: DataLoader<string, SummaryRow>;
  readonly summaryByCommuneCode: (filter: {
    romeCode: string | null;
  }) => DataLoader<string, SummaryRow>;
  readonly monthsBySiret: (list: { months: number }) => DataLoader<string, MonthRow[]>;
}

export interface Repositories {
  readonly declarations: DeclarationRepository;
  readonly summaries: SummaryRepository;
  readonly months: MonthRepository;
}

export function createLoaders({ declarations, summaries, months }: Repositories): Loaders {
  return {
    declarationById: new DataLoader(async (ids: readonly string[]) => {
      const keys = ids.map(readDeclarationId).filter((key) => key !== null);
      const rows = keys.length === 0 ? [] : await declarations.findDeclarations(keys);
      return alignByKey(ids, rows, writeDeclarationId);
    }),
    declarationsBySiret: oneForEach(
      ({ range, page }) =>
        async (sirets) =>
          groupByKey(
            sirets,
            await declarations.listOfEstablishments(sirets, range, page),
            (row) => row.siret ?? '',
          ),
    ),
    declarationsByPid: oneForEach(
      ({ page }) =>
        async (pids) =>
          groupByKey(pids, await declarations.listOfPersons(pids, page), (row) => row.pid ?? ''),
    ),
    summaryBySiret: new DataLoader(async (sirets: readonly string[]) =>
      present(alignByKey(sirets, await summaries.summariseEstablishments(sirets), keyOf)),
    ),
    summaryByCommuneCode: oneForEach(
      ({ romeCode }) =>
        async (codes) =>
          present(alignByKey(codes, await summaries.summariseCommunes(codes, romeCode), keyOf)),
    ),
    monthsBySiret: oneForEach(
      (list) => async (sirets) =>
        groupByKey(sirets, await months.countByMonth(sirets, list.months), (row) => row.siret),
    ),
  };
}

const keyOf = ({ key }: SummaryRow): string => key;

const present = <Row>(rows: readonly (Row | null)[]): (Row | Error)[] =>
  rows.map((row) => row ?? new Error('A summary has a row for every key asked.'));

/** One loader for each value of a field's arguments, so that equal ones share a query. */
function oneForEach<Arguments, Value>(
  batchOf: (args: Arguments) => (keys: readonly string[]) => Promise<(Value | Error)[]>,
): (args: Arguments) => DataLoader<string, Value> {
  const made = new Map<string, DataLoader<string, Value>>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? new DataLoader<string, Value>(batchOf(args));
    made.set(key, known);
    return known;
  };
}

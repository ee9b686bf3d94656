import DataLoader from 'dataloader';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import { readDeclarationId, writeDeclarationId } from './declaration-id.ts';
import type {
  AnnouncedHiringRow,
  AnnouncedHiringsRepository,
} from './repository/announced-hirings.ts';
import type { DayRange, DeclarationRepository } from './repository/declarations.ts';
import type { HiredAfterRepository, PersonSince } from './repository/hired-after.ts';
import type { MonthRepository, MonthRow } from './repository/months.ts';
import type { SummaryRepository, SummaryRow } from './repository/summaries.ts';
import type { HiringRow } from './tables.ts';

export interface Loaders {
  readonly declarationById: DataLoader<string, HiringRow | null>;
  declarationsBySiret(range: DayRange, page: Page): DataLoader<string, HiringRow[]>;
  declarationsByPid(page: Page): DataLoader<string, HiringRow[]>;
  /** Hirings by pseudonym, of contracts that may touch the months. */
  hiringsOfMonths(months: MonthRange): DataLoader<string, AnnouncedHiringRow[]>;
  readonly summaryBySiret: DataLoader<string, SummaryRow>;
  summaryByCommuneCode(romeCode: string | null): DataLoader<string, SummaryRow>;
  monthsBySiret(months: number): DataLoader<string, MonthRow[]>;
  wasHiredWithin(months: number): DataLoader<PersonSince, boolean | null, string>;
}

export interface Repositories {
  readonly declarations: DeclarationRepository;
  readonly announced: AnnouncedHiringsRepository;
  readonly summaries: SummaryRepository;
  readonly months: MonthRepository;
  readonly hiredAfter: HiredAfterRepository;
}

export function createLoaders({
  declarations,
  announced,
  summaries,
  months,
  hiredAfter,
}: Repositories): Loaders {
  return {
    declarationById: new DataLoader(async (ids: readonly string[]) => {
      const keys = ids.map(readDeclarationId).filter((key) => key !== null);
      const rows = keys.length === 0 ? [] : await declarations.findDeclarations(keys);
      return alignByKey(ids, rows, writeDeclarationId);
    }),
    declarationsBySiret: oneForEach(
      (range: DayRange, page: Page) =>
        new DataLoader(async (sirets: readonly string[]) =>
          groupByKey(
            sirets,
            await declarations.listOfEstablishments(sirets, range, page),
            (row) => row.siret ?? '',
          ),
        ),
    ),
    declarationsByPid: oneForEach(
      (page: Page) =>
        new DataLoader(async (pids: readonly string[]) =>
          groupByKey(pids, await declarations.listOfPersons(pids, page), (row) => row.pid ?? ''),
        ),
    ),
    hiringsOfMonths: oneForEach(
      (range: MonthRange) =>
        new DataLoader(async (pids: readonly string[]) =>
          groupByKey(
            pids,
            await announced.listHiringsOfMonths(pids, range),
            (row) => row.pid ?? '',
          ),
        ),
    ),
    summaryBySiret: new DataLoader(async (sirets: readonly string[]) =>
      present(alignByKey(sirets, await summaries.summariseEstablishments(sirets), keyOf)),
    ),
    summaryByCommuneCode: oneForEach(
      (romeCode: string | null) =>
        new DataLoader(async (codes: readonly string[]) =>
          present(alignByKey(codes, await summaries.summariseCommunes(codes, romeCode), keyOf)),
        ),
    ),
    monthsBySiret: oneForEach(
      (count: number) =>
        new DataLoader(async (sirets: readonly string[]) =>
          groupByKey(sirets, await months.countByMonth(sirets, count), (row) => row.siret),
        ),
    ),
    wasHiredWithin: oneForEach(
      (count: number) =>
        new DataLoader(
          async (persons: readonly PersonSince[]) =>
            alignByKey(
              persons.map(sinceKey),
              await hiredAfter.findHiredAfter(persons, count),
              sinceKey,
            ).map((row) => row?.wasHired ?? null),
          { cacheKeyFn: sinceKey },
        ),
    ),
  };
}

const sinceKey = ({ pid, since }: PersonSince): string => `${pid} ${since}`;

const keyOf = ({ key }: SummaryRow): string => key;

const present = <Row>(rows: readonly (Row | null)[]): (Row | Error)[] =>
  rows.map((row) => row ?? new Error('A summary has a row for every key asked.'));

import DataLoader from 'dataloader';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { Of } from './counselling/repository.ts';
import type { RisksRow } from './counselling/risks.ts';
import type { AgreedActionRow, AppointmentRow, CounsellorNoteRow } from './counselling/tables.ts';
import type { BenefitFactsRow, DeclaredMonth, RightRow } from './repository/benefit-facts.ts';
import type { MonthlyCategoryRow } from './repository/categories.ts';
import type { DeclaredMonthsRow } from './repository/declared-months.ts';
import type { PersonIdentifier, PersonRow } from './repository/persons.ts';
import type { PersonRegistration } from './repository/registrations.ts';
import type { DeclarationFactsRow } from './repository/windows.ts';
import type { Repository } from './repository.ts';
import type { DeclarationRow } from './tables.ts';

export interface Loaders {
  /** By the hub's id, a retired one too. */
  readonly personById: DataLoader<string, PersonRow | null>;
  readonly personByIdentifier: DataLoader<PersonIdentifier, PersonRow | null, string>;
  readonly identifiersByPerson: DataLoader<string, PersonIdentifier[]>;
  /** Newest first. */
  readonly registrationsByPerson: DataLoader<string, PersonRegistration[]>;
  /** Up to `page.limit` declarations of a person, newest first; all persons of one page share one query. */
  declarationsByPerson(page: Page): DataLoader<string, DeclarationRow[]>;
  /** What a person declared for some months; all persons share one query. Null for whoever declared nothing. */
  declaredMonthsByPerson(months: MonthRange): DataLoader<string, DeclaredMonthsRow | null>;
  /** The PEAM id of whom training knows by a pseudonym; null for somebody unknown or not linked yet. */
  readonly peamIdByTrainingPid: DataLoader<string, string | null>;
  /** All persons asked for one month share one query. */
  categoryByPerson(month: string | null): DataLoader<string, MonthlyCategoryRow>;
  /** All persons asked for one month share one query. */
  declarationFactsByPerson(month: string): DataLoader<string, DeclarationFactsRow>;
  readonly benefitFactsByMonth: DataLoader<DeclaredMonth, BenefitFactsRow, string>;
  readonly risksByPerson: DataLoader<string, RisksRow>;
  readonly appointmentsByPerson: DataLoader<string, Of<AppointmentRow>[]>;
  readonly actionsByPerson: DataLoader<string, Of<AgreedActionRow>[]>;
  readonly notesByPerson: DataLoader<string, Of<CounsellorNoteRow>[]>;
  readonly entitlementByPerson: DataLoader<string, RightRow | null>;
}

const monthKey = ({ localId, month }: DeclaredMonth): string => `${localId} ${month}`;
const identifierKey = ({ scheme, value }: PersonIdentifier): string => `${scheme} ${value}`;

export function createLoaders(repository: Repository): Loaders {
  return {
    personById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findPersons(ids), (row) => row.askedId),
    ),
    personByIdentifier: new DataLoader(
      async (identifiers: readonly PersonIdentifier[]) =>
        alignByKey(
          identifiers.map(identifierKey),
          await repository.findPersonsByIdentifier(identifiers),
          (row) => identifierKey(row.askedBy),
        ),
      { cacheKeyFn: identifierKey },
    ),
    identifiersByPerson: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listIdentifiers(ids), (row) => row.personId),
    ),
    registrationsByPerson: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listRegistrations(ids), (row) => row.personId),
    ),
    declarationsByPerson: oneForEach(
      (page: Page) =>
        new DataLoader(async (ids: readonly string[]) =>
          groupByKey(ids, await repository.listDeclarations(page, ids), (row) => row.personId),
        ),
    ),
    declaredMonthsByPerson: oneForEach(
      (range: MonthRange) =>
        new DataLoader(async (ids: readonly string[]) =>
          alignByKey(ids, await repository.listDeclaredMonths(ids, range), (row) => row.personId),
        ),
    ),
    peamIdByTrainingPid: new DataLoader(async (pids: readonly string[]) =>
      alignByKey(pids, await repository.findByTrainingPid(pids), (row) => row.trainingPid).map(
        (row) => row?.peamId ?? null,
      ),
    ),
    declarationFactsByPerson: oneForEach(
      (month: string) =>
        new DataLoader(async (ids: readonly string[]) =>
          alignByKey(
            ids,
            await repository.listDeclarationFacts(month, ids),
            (row) => row.personId,
          ).map((row, index) => row ?? new Error(`No person ${ids[index]}`)),
        ),
    ),
    benefitFactsByMonth: new DataLoader(
      async (months: readonly DeclaredMonth[]) =>
        alignByKey(
          months.map(monthKey),
          await repository.listBenefitFacts(
            months.map(({ localId, month }) => ({ localId, month })),
          ),
          monthKey,
        ).map((row) => row ?? new Error('A declaration is gone.')),
      { cacheKeyFn: monthKey },
    ),
    risksByPerson: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.listRisks(ids), (row) => row.personId).map(
        (row, index) => row ?? { personId: ids[index] ?? '', risks: [] },
      ),
    ),
    appointmentsByPerson: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listAppointments(ids), (row) => row.askedId),
    ),
    actionsByPerson: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listActions(ids), (row) => row.askedId),
    ),
    notesByPerson: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listNotes(ids), (row) => row.askedId),
    ),
    entitlementByPerson: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.listEntitlements(ids), (row) => row.personId),
    ),
    categoryByPerson: oneForEach(
      (month: string | null) =>
        new DataLoader(async (ids: readonly string[]) =>
          alignByKey(ids, await repository.listCategories(month, ids), (row) => row.personId).map(
            (row, index) => row ?? new Error(`No person ${ids[index]}`),
          ),
        ),
    ),
  };
}

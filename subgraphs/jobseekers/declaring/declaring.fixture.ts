import type { Sql } from 'postgres';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { addMonths } from '#kernel/calendar/months.ts';
import type { OwnRows } from '#kernel/caller.ts';
import { type AskAs, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import { loadText, personFile } from '../ingest/source-file.fixture.ts';

export const TODAY = dayInParis();
/** The month that the window of tests is open for. */
export const OPEN = `${addMonths(TODAY.slice(0, 7), -1)}-01`;
/** One whose window closed yesterday, and one whose opens tomorrow. */
export const OVER = `${addMonths(TODAY.slice(0, 7), -2)}-01`;
export const COMING = `${TODAY.slice(0, 7)}-01`;

export const GWENN = { peamId: 'peam-0000001', localId: '4400000001A' };
export const LOIC = { peamId: 'peam-0000002', localId: '4400000002B' };
/** Registered from the first of the open month on. */
const NEW = { peamId: 'peam-0000003', localId: '4400000003C' };
export const PERSONS = { GWENN, LOIC, NEW };

/** A no to everything but staying registered. */
export const NOTHING = {
  hasWorked: false,
  isInTraining: false,
  isInInternship: false,
  isOnSickLeave: false,
  isOnMaternityLeave: false,
  hasRetirementPension: false,
  hasDisabilityPension: false,
  staysRegistered: true,
};
export const work = (hoursWorked: number, grossPay: number, name = 'LE FOUR DU PORT') => ({
  ...NOTHING,
  hasWorked: true,
  employers: [{ name, hoursWorked, grossPay, hasEnded: false }],
});

export interface Outcome {
  readonly declaration: {
    readonly month: string;
    readonly version: string;
    readonly status: string;
    readonly hoursWorked: number | null;
  } | null;
  readonly incoherences: readonly string[];
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly argument: string | null;
  } | null;
}

const SUBMIT = `mutation($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) {
  declaration { month version status isForced hoursWorked grossPay { amount } employers { name } }
  incoherences refusal { code message argument } } }`;

export interface DeclaringWorld {
  readonly sql: Sql;
  as(purposes: readonly string[], own?: Partial<OwnRows>): AskAs;
  submit(who: { readonly peamId: string }, input: object): Promise<Outcome>;
  close(): Promise<void>;
}

/** Three people and a calendar around today, served to callers of one's choice. */
export async function createDeclaringWorld(): Promise<DeclaringWorld> {
  const database = await createTestDatabase([jobseekers]);
  const { sql } = database.connectAs(jobseekers);
  const person = ({ peamId, localId }: typeof GWENN, registeredOn: string) => ({
    peamId,
    localId,
    registeredOn,
  });
  await loadText(
    sql,
    'persons',
    'jobseekers_full_20260101.csv',
    personFile([person(GWENN, '2025-03-02'), person(LOIC, '2025-03-02'), person(NEW, OPEN)]),
  );
  await loadText(sql, 'declaration-calendar', 'calendrier_20260101.csv', calendar());
  const served = await serveForCallers(jobseekers, database.url);
  return {
    sql,
    as: (purposes, own) => served.as(purposes, own),
    async submit({ peamId }, input) {
      const ask = served.as(['own-file'], { peamId });
      const { data, errors } = await ask<{ submitDeclaration: Outcome }>(SUBMIT, {
        input: { month: OPEN, answers: NOTHING, ...input },
      });
      if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.submitDeclaration;
    },
    async close() {
      await served.close();
      await database.close();
    },
  };
}

function calendar(): string {
  const window = (month: string, opensOn: string, closesOn: string) =>
    [month.slice(0, 7).replace('-', ''), opensOn, closesOn].join('|');
  return [
    'mois|dd_ouverture|dd_fermeture',
    window(OVER, addDays(TODAY, -40), addDays(TODAY, -1)),
    window(OPEN, TODAY, TODAY),
    window(COMING, addDays(TODAY, 1), addDays(TODAY, 20)),
    '',
  ].join('\n');
}

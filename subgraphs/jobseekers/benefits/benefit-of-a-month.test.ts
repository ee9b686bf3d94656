import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar/days.ts';
import {
  createDeclaringWorld,
  type DeclaringWorld,
  GWENN,
  LOIC,
  NOTHING,
  OPEN,
  work,
} from '../declaring/declaring.fixture.ts';
import { loadText } from '../ingest/source-file.fixture.ts';

let world: DeclaringWorld;
beforeAll(async () => {
  world = await createDeclaringWorld();
});
beforeEach(async () => {
  await world.sql`truncate jobseekers.declarations, jobseekers.entitlements`;
  await world.sql`delete from jobseekers.ingest_files where source = 'entitlements'`;
});
afterAll(() => world.close());

const HEADER =
  'c_individulocal|dd_ouverture|c_indemnisation|n_sjr|n_allocation_jour|n_duree|n_reliquat';
const rights = (name: string, ...rows: string[]) =>
  loadText(world.sql, 'entitlements', name, `${[HEADER, ...rows].join('\n')}\n`);
/** Told at the end of the month before the open one. */
const BEFORE = `droits_${addDays(OPEN, -1).replaceAll('-', '')}.csv`;

interface Told {
  readonly unknownBecause: string | null;
  readonly payableDays: number | null;
  readonly postponedDays: number | null;
  readonly gross: { readonly amount: number } | null;
  readonly net: { readonly amount: number } | null;
  readonly steps: readonly { readonly french: string; readonly arithmetic: string }[];
}
interface Declared {
  readonly benefit: Told;
  readonly expectedProofs: readonly { readonly kind: string; readonly isOptional: boolean }[];
}
async function told(answers: object, peamId = GWENN.peamId) {
  await world.submit({ peamId }, { answers, isForced: true });
  const { data, errors, statements } = await world.as(['own-file'], { peamId })<{
    jobseekerByExternalId: {
      declarations: { nodes: Declared[] };
      entitlement: { daysLeft: number } | null;
    };
  }>(`{ jobseekerByExternalId(scheme: PEAM, value: "${peamId}") {
    entitlement { allowance daysLeft dailyAmount { amount period } }
    declarations(first: 5) { nodes { month
      expectedProofs { kind isOptional }
      benefit { unknownBecause payableDays postponedDays gross { amount } net { amount } steps { french arithmetic } } } } } }`);
  expect(errors).toEqual([]);
  const found = data?.jobseekerByExternalId;
  const [declared] = found?.declarations.nodes ?? [];
  if (declared === undefined) throw new Error('nothing declared');
  return { ...declared, entitlement: found?.entitlement, statements };
}

describe('the benefit of a declared month', () => {
  test('is told with its arithmetic: days first, then money', async () => {
    await rights(BEFORE, `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|200`);
    const { benefit, entitlement } = await told(work(60, 600));
    expect(entitlement).toMatchObject({ allowance: 'ARE', daysLeft: 200 });
    expect(benefit).toMatchObject({
      unknownBecause: null,
      payableDays: 20,
      postponedDays: 10,
      gross: { amount: 800 },
      net: { amount: 758 },
    });
    const sums = benefit.steps.map(({ arithmetic }) => arithmetic.replace(/[\u202f\u00a0]/gu, ' '));
    expect(sums).toEqual([
      '30',
      '30 × 40,00 € = 1 200,00 €',
      '70 % × 600,00 € = 420,00 €',
      '(1 200,00 € − 420,00 €) ÷ 40,00 € = 20',
      '30 − 20 = 10',
      '20 × 40,00 € = 800,00 €',
      '− 42,00 €',
      '758,00 €',
    ]);
  });

  test('pays no day of a leave, of before the right, or of after the search', async () => {
    await rights(BEFORE, `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|200`);
    const whole = (await told(NOTHING)).benefit.payableDays ?? 0;
    await world.sql`truncate jobseekers.declarations`;
    const ill = { startedOn: OPEN, endedOn: addDays(OPEN, 9) };
    const leave = await told({ ...NOTHING, isOnSickLeave: true, sickLeaves: [ill] });
    await world.sql`truncate jobseekers.declarations`;
    const gone = await told({
      ...NOTHING,
      staysRegistered: false,
      searchEndsOn: addDays(OPEN, 9),
      searchEndReason: 'OTHER',
    });
    expect(whole).toBe(30);
    expect(leave.benefit.payableDays).toBeLessThanOrEqual(21);
    expect(leave.benefit.payableDays).toBeGreaterThanOrEqual(18);
    expect(gone.benefit.payableDays).toBe(10);
    await rights(BEFORE, `${GWENN.localId}|${addDays(OPEN, 5)}|ARE|70,00|40,00|548|200`);
    await world.sql`truncate jobseekers.declarations`;
    const late = await told({
      ...NOTHING,
      staysRegistered: false,
      searchEndsOn: addDays(OPEN, 9),
      searchEndReason: 'OTHER',
    });
    expect(late.benefit.payableDays).toBe(5);
  });

  test('pays no more days than are left', async () => {
    await rights(BEFORE, `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|12`);
    expect((await told(NOTHING)).benefit).toMatchObject({ payableDays: 12, postponedDays: 0 });
  });

  test('is not known without a right, and for another allowance: why is said', async () => {
    expect((await told(NOTHING)).benefit).toMatchObject({
      unknownBecause: 'NO_ENTITLEMENT',
      gross: null,
      steps: [],
    });
    await rights(BEFORE, `${LOIC.localId}|2025-03-09|ASS|70,00|18,00|182|182`);
    expect((await told(NOTHING, LOIC.peamId)).benefit.unknownBecause).toBe('OTHER_ALLOWANCE');
  });

  test('asks the database as often for one month as for many', async () => {
    await rights(BEFORE, `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|200`);
    const one = await told(NOTHING);
    await world.sql`
      insert into jobseekers.declarations select (d).* from (
        select jsonb_populate_record(d, jsonb_build_object('month', (d.month - interval '1 month' * n)::date)) as d
        from jobseekers.declarations d, generate_series(1, 4) n) copies`;
    expect((await told(NOTHING)).statements).toBe(one.statements);
  });
});

describe('rights to an allowance', () => {
  test('are those that the newest file tells, whatever the order of the files', async () => {
    const days = async () =>
      (await world.sql`select days_left from jobseekers.entitlements`).map(
        (row) => row['days_left'],
      );
    const row = (left: number) => `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|${left}`;
    await rights('droits_20260101.csv', row(90));
    await rights('droits_20260301.csv', `${row(90)}\n`);
    expect(await rights('droits_20260201.csv', row(120))).toMatchObject({
      loaded: 0,
      duplicate: 1,
    });
    expect(await days()).toEqual([90]);
  });

  test('that cannot be are rejected one by one, and the others stay', async () => {
    const receipt = await rights(
      BEFORE,
      `${GWENN.localId}|2025-03-09|ARE|70,00|40,00|548|200`,
      `${LOIC.localId}|2025-03-09|RSA|70,00|40,00|548|200`,
      `${LOIC.localId}|2025-03-09|ARE|-1|40,00|548|200`,
      `${LOIC.localId}|2025-03-09|ARE|70,00|40,00|548|549`,
      `44|2025-03-09|ARE|70,00|40,00|548|200`,
      ...Array.from(
        { length: 40 },
        (_, n) => `44${String(n).padStart(8, '0')}Z|2025-03-09|ARE|70,00|40,00|548|1`,
      ),
    );
    expect(receipt).toMatchObject({ received: 45, loaded: 41, duplicate: 0, rejected: 4 });
  });
});

describe('proofs', () => {
  test('are asked for by situation; the certificate of an employment that ended makes its pay slip optional', async () => {
    const { expectedProofs } = await told({
      ...work(60, 600),
      employers: [
        { name: 'LE FOUR DU PORT', hoursWorked: 50, grossPay: 500, hasEnded: true },
        { name: 'BRASSERIE DES QUAIS', hoursWorked: 10, grossPay: 100, hasEnded: false },
      ],
      isOnSickLeave: true,
      sickLeaves: [{ startedOn: OPEN, endedOn: OPEN }],
    });
    expect(expectedProofs).toEqual([
      { kind: 'EMPLOYER_CERTIFICATE', isOptional: false },
      { kind: 'PAY_SLIP', isOptional: true },
      { kind: 'PAY_SLIP', isOptional: false },
      { kind: 'SICK_LEAVE_NOTICE', isOptional: false },
    ]);
    expect((await told({ ...NOTHING }, LOIC.peamId)).expectedProofs).toEqual([]);
  });
});

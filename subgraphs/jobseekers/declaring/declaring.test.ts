import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar/days.ts';
import { lastDayOf } from '#kernel/calendar/months.ts';
import {
  COMING,
  createDeclaringWorld,
  type DeclaringWorld,
  GWENN,
  LOIC,
  NOTHING,
  OPEN,
  OVER,
  PERSONS,
  TODAY,
  work,
} from './declaring.fixture.ts';

let world: DeclaringWorld;
beforeAll(async () => {
  world = await createDeclaringWorld();
});
beforeEach(() => world.sql`truncate jobseekers.declarations`);
afterAll(() => world.close());

const stored = () =>
  world.sql`select local_id, month::text, hours_worked, status, is_in_force from jobseekers.declarations order by 1, 2`;
const state = async (month: string) => {
  const ask = world.as(['own-file'], { peamId: GWENN.peamId });
  const { data } = await ask<{ jobseekerByExternalId: { declarationState: string } }>(
    `{ jobseekerByExternalId(scheme: PEAM, value: "${GWENN.peamId}") { declarationState(month: "${month}") } }`,
  );
  return data?.jobseekerByExternalId.declarationState;
};

describe('a declaration', () => {
  test('is in force as soon as it was acknowledged, with its hours and pay added up', async () => {
    const answers = {
      ...work(10.5, 120.1),
      employers: [
        { name: ' LE FOUR DU PORT ', hoursWorked: 10.5, grossPay: 120.1, hasEnded: false },
        { name: 'BRASSERIE DES QUAIS', hoursWorked: 4, grossPay: 50.2, hasEnded: true },
      ],
    };
    const { declaration, refusal } = await world.submit(GWENN, { answers });
    expect(refusal).toBeNull();
    expect(declaration).toMatchObject({
      month: OPEN,
      status: 'SAVED',
      hoursWorked: 15,
      grossPay: { amount: 170.3 },
      employers: [{ name: 'LE FOUR DU PORT' }, { name: 'BRASSERIE DES QUAIS' }],
    });
    expect(await stored()).toEqual([
      { local_id: GWENN.localId, month: OPEN, hours_worked: 15, status: 0, is_in_force: true },
    ]);
  });

  test('sent twice, also at once, has one effect and the same answer', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => world.submit(GWENN, { answers: work(20, 300) })),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.refusal).toBeNull();
    expect(await stored()).toHaveLength(1);
  });

  test('of two devices at once stands from one, and the other learns of it', async () => {
    const outcomes = await Promise.all([
      world.submit(GWENN, { answers: work(20, 300) }),
      world.submit(GWENN, { answers: work(70, 900) }),
    ]);
    expect(outcomes.map(({ refusal }) => refusal?.code ?? 'TAKEN').sort()).toEqual([
      'ALREADY_DECLARED',
      'TAKEN',
    ]);
    const [row] = await stored();
    const taken = outcomes.find(({ declaration }) => declaration !== null)?.declaration;
    expect(row?.['hours_worked']).toBe(taken?.hoursWorked);
  });

  test('is corrected by who names the version that stands, and by no other', async () => {
    const first = await world.submit(GWENN, { answers: work(20, 300) });
    const second = await world.submit(GWENN, {
      answers: work(30, 400),
      replaces: first.declaration?.version,
    });
    expect(second.declaration?.hoursWorked).toBe(30);
    const late = await world.submit(GWENN, {
      answers: work(40, 500),
      replaces: first.declaration?.version,
    });
    expect(late.refusal?.code).toBe('ALREADY_DECLARED');
    const again = await world.submit(GWENN, { answers: work(20, 300) });
    expect(again.refusal?.code).toBe('ALREADY_DECLARED');
    expect((await stored())[0]?.['hours_worked']).toBe(30);
  });

  test('is the own one: nobody declares for another, nor for somebody of the caseload', async () => {
    await world.submit(GWENN, {});
    await world.submit(LOIC, {});
    expect((await stored()).map((row) => row['local_id'])).toEqual([GWENN.localId, LOIC.localId]);
    await world.sql`truncate jobseekers.declarations`;
    const document = `mutation($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) { refusal { code } } }`;
    const input = { month: OPEN, answers: NOTHING };
    for (const ask of [
      world.as(['own-file'], { peamId: 'peam-9999999' }),
      world.as(['own-file'], {}),
      world.as(['benefits'], { peamId: GWENN.peamId }),
      world.as(['counselling'], { peamId: GWENN.peamId, counsellorId: '44101C001' }),
      world.as([], { peamId: GWENN.peamId }),
    ]) {
      const { data } = await ask<{ submitDeclaration: { refusal: { code: string } } }>(document, {
        input,
      });
      expect(data?.submitDeclaration.refusal.code).toBe('NOT_REGISTERED');
    }
    expect(await stored()).toEqual([]);
  });
});

describe('the window', () => {
  test('takes a declaration on its last day, none before it opens and none after it closed', async () => {
    expect((await world.submit(GWENN, {})).refusal).toBeNull();
    expect((await world.submit(GWENN, { month: COMING })).refusal).toMatchObject({
      code: 'NOT_YET_OPEN',
      message: `month: may be declared from ${addDays(TODAY, 1)} on, in Paris.`,
    });
    expect((await world.submit(GWENN, { month: OVER })).refusal).toMatchObject({
      code: 'CLOSED',
      message: `month: could be declared until ${addDays(TODAY, -1)}, in Paris.`,
    });
    expect(await stored()).toHaveLength(1);
  });

  test('that no calendar tells is not open', async () => {
    expect((await world.submit(GWENN, { month: '2031-01-01' })).refusal?.code).toBe('NOT_YET_OPEN');
    expect((await world.submit(GWENN, { month: '2026-01-02' })).refusal?.code).toBe(
      'DATE_OUT_OF_RANGE',
    );
  });

  test('is of no use to somebody who was not registered in the month', async () => {
    expect((await world.submit(PERSONS.NEW, {})).refusal).toBeNull();
    expect((await world.submit(PERSONS.NEW, { month: OVER })).refusal?.code).toBe('NOT_REGISTERED');
  });

  test('tells the state of each month', async () => {
    expect([await state(OPEN), await state(COMING), await state(OVER)]).toEqual([
      'OPEN',
      'NOT_YET_OPEN',
      'CLOSED',
    ]);
    expect(await state('2020-01-01')).toBe('IMPOSSIBLE');
    await world.submit(GWENN, {});
    expect(await state(OPEN)).toBe('CORRECTABLE');
  });
});

describe('answers that cannot be', () => {
  const employer = work(10, 100).employers[0];
  const leave = (startedOn: string, endedOn: string) => ({
    ...NOTHING,
    isOnSickLeave: true,
    sickLeaves: [{ startedOn, endedOn }],
  });
  test.each([
    ['work for nobody', { ...NOTHING, hasWorked: true }, 'EMPLOYER_MISSING', 'employers'],
    ['pay without the name of an employer', work(10, 100, '  '), 'EMPLOYER_MISSING', 'employers.0'],
    [
      'an employer without work',
      { ...NOTHING, employers: [employer] },
      'EMPLOYER_WITHOUT_WORK',
      'employers',
    ],
    ['negative hours', work(-1, 100), 'HOURS_OUT_OF_RANGE', 'employers.0.hoursWorked'],
    ['more than 420 hours', work(421, 900), 'HOURS_OUT_OF_RANGE', 'employers.0.hoursWorked'],
    [
      'more than 420 hours in all',
      { ...work(1, 1), employers: [employer, { ...employer, name: 'B', hoursWorked: 411 }] },
      'HOURS_OUT_OF_RANGE',
      'employers',
    ],
    ['negative pay', work(10, -1), 'PAY_OUT_OF_RANGE', 'employers.0.grossPay'],
    ['pay of 100,000', work(10, 100_000), 'PAY_OUT_OF_RANGE', 'employers.0.grossPay'],
    [
      'twenty-one employers',
      { ...work(1, 10), employers: Array.from({ length: 21 }, () => employer) },
      'TOO_MANY_EMPLOYERS',
      'employers',
    ],
    [
      'an internship without dates',
      { ...NOTHING, isInInternship: true },
      'DATE_MISSING',
      'internshipStartedOn',
    ],
    [
      'dates without an internship',
      { ...NOTHING, internshipStartedOn: OPEN },
      'DATE_WITHOUT_YES',
      'internshipStartedOn',
    ],
    [
      'a leave that ends before it begins',
      leave(addDays(OPEN, 3), addDays(OPEN, 2)),
      'DATES_REVERSED',
      'sickLeaves',
    ],
    [
      'a leave of the month before',
      leave(addDays(OPEN, -9), addDays(OPEN, -1)),
      'DATE_OUT_OF_RANGE',
      'sickLeaves',
    ],
    ['a leave without dates', { ...NOTHING, isOnSickLeave: true }, 'DATE_MISSING', 'sickLeaves'],
    [
      'a pension without its day',
      { ...NOTHING, hasRetirementPension: true },
      'DATE_MISSING',
      'retirementPensionFrom',
    ],
    [
      'a pension of the month to come',
      {
        ...NOTHING,
        hasDisabilityPension: true,
        disabilityPensionFrom: addDays(lastDayOf(OPEN), 1),
      },
      'DATE_OUT_OF_RANGE',
      'disabilityPensionFrom',
    ],
    [
      'leaving without a day',
      { ...NOTHING, staysRegistered: false },
      'DATE_MISSING',
      'searchEndsOn',
    ],
    [
      'leaving before the month',
      {
        ...NOTHING,
        staysRegistered: false,
        searchEndsOn: addDays(OPEN, -1),
        searchEndReason: 'OTHER',
      },
      'DATE_OUT_OF_RANGE',
      'searchEndsOn',
    ],
    [
      'staying with a last day',
      { ...NOTHING, searchEndsOn: OPEN },
      'DATE_WITHOUT_YES',
      'searchEndsOn',
    ],
  ])(
    '%s: nothing is written, and the answer says which rule and where',
    async (_what, answers, code, argument) => {
      const { declaration, refusal } = await world.submit(GWENN, { answers });
      expect({ declaration, code: refusal?.code, argument: refusal?.argument }).toEqual({
        declaration: null,
        code,
        argument,
      });
      expect(await stored()).toEqual([]);
    },
  );
});

describe('answers that do not fit together', () => {
  test.each([
    ['WORKED_NO_HOUR', work(0, 100)],
    ['PAY_AND_HOURS_APART', work(100, 150)],
    ['PAY_AND_HOURS_APART', work(10, 6_000)],
    [
      'WORKED_WHILE_ILL',
      {
        ...work(10, 120),
        isOnSickLeave: true,
        sickLeaves: [
          { startedOn: OPEN, endedOn: addDays(OPEN, 9) },
          { startedOn: addDays(OPEN, 10), endedOn: lastDayOf(OPEN) },
        ],
      },
    ],
    [
      'FOUND_WORK_WITHOUT_WORKING',
      {
        ...NOTHING,
        staysRegistered: false,
        searchEndsOn: addDays(OPEN, 5),
        searchEndReason: 'WORK',
      },
    ],
    [
      'SAME_EMPLOYER_TWICE',
      {
        ...work(10, 120),
        employers: [
          { name: 'Le Fournil', hoursWorked: 10, grossPay: 120, hasEnded: false },
          { name: 'LE FOURNIL', hoursWorked: 5, grossPay: 60, hasEnded: false },
        ],
      },
    ],
  ])('%s: are asked about, and taken once they are confirmed', async (code, answers) => {
    const asked = await world.submit(GWENN, { answers });
    expect(asked).toMatchObject({
      declaration: null,
      incoherences: [code],
      refusal: { code: 'INCOHERENT' },
    });
    expect(await stored()).toEqual([]);
    const confirmed = await world.submit(GWENN, { answers, isForced: true });
    expect(confirmed).toMatchObject({
      declaration: { status: 'INCOHERENT', isForced: true },
      incoherences: [code],
      refusal: null,
    });
  });

  test('are not asked about when they do', async () => {
    const answers = {
      ...work(10, 120),
      isOnSickLeave: true,
      sickLeaves: [{ startedOn: OPEN, endedOn: addDays(OPEN, 9) }],
    };
    expect(await world.submit(GWENN, { answers })).toMatchObject({
      incoherences: [],
      refusal: null,
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { addMonths } from '#kernel/calendar/months.ts';
import {
  type Caseloads,
  FOREIGN_TO_C1,
  NOBODY,
  OF_C1,
  peamOf,
  serveCaseloads,
} from '../caseloads.fixture.ts';

const TODAY = dayInParis();

let served: Caseloads;
beforeAll(async () => {
  served = await serveCaseloads();
});
beforeEach(async () => {
  await served.sql`
    truncate jobseekers.appointments, jobseekers.agreed_actions, jobseekers.counsellor_notes,
      jobseekers.declaration_windows, jobseekers.declarations`;
  await served.sql`update jobseekers.person_records set registered_on = ${addDays(TODAY, -100)}`;
});
afterAll(() => served.close());

const [OWN = '', OTHER = ''] = OF_C1;
const FOREIGN = FOREIGN_TO_C1[0] ?? '';
const c1 = () => served.as(['counselling'], { counsellorId: 'C1' });
const c2 = () => served.as(['counselling'], { counsellorId: 'C2' });
const person = (name: string) => served.as(['own-file'], { peamId: peamOf(name) });
const IN_TWO_DAYS = `${addDays(TODAY, 2)}T09:00:00Z`;

interface Result {
  readonly refusal: { readonly code: string; readonly argument: string } | null;
  readonly appointment?: { readonly id: string; readonly state: string } | null;
  readonly action?: { readonly id: string; readonly state: string } | null;
  readonly note?: { readonly id: string } | null;
}
const THINGS = { Appointment: 'appointment', Action: 'action', Note: 'note' } as const;
const FIELDS = {
  Appointment: 'id state startsAt',
  Action: 'id state what',
  Note: 'id text',
} as const;

async function mutate(
  ask: ReturnType<typeof c1>,
  name: string,
  of: keyof typeof THINGS,
  input: object,
): Promise<Result> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask<Record<string, Result>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${THINGS[of]} { ${FIELDS[of]} } refusal { code argument message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const result = data?.[name];
  if (result === undefined) throw new Error('no result');
  return result;
}
const plan = (ask: ReturnType<typeof c1>, name: string, more: object = {}) =>
  mutate(ask, 'planAppointment', 'Appointment', {
    jobseekerId: served.idOf(name),
    startsAt: IN_TWO_DAYS,
    minutes: 30,
    mode: 'VIDEO',
    kind: 'APPOINTMENT',
    ...more,
  });
const agree = (ask: ReturnType<typeof c1>, name: string, more: object = {}) =>
  mutate(ask, 'agreeAction', 'Action', {
    jobseekerId: served.idOf(name),
    what: 'Refaire le CV',
    dueOn: addDays(TODAY, 7),
    ...more,
  });
const note = (ask: ReturnType<typeof c1>, name: string, text = 'Hésite entre deux métiers.') =>
  mutate(ask, 'writeNote', 'Note', { jobseekerId: served.idOf(name), text });

describe('an appointment', () => {
  test('is planned with somebody of the own caseload, once however often it is sent, and stands in the agenda', async () => {
    const [one, again] = [await plan(c1(), OWN), await plan(c1(), OWN)];
    expect(one.refusal).toBeNull();
    expect(again.appointment?.id).toBe(one.appointment?.id);
    const { data } = await c1()<{ myAgenda: { jobseeker: { lastName: string } }[] }>(
      `{ myAgenda(from: "${TODAY}", until: "${addDays(TODAY, 9)}") { id minutes jobseeker { lastName } } }`,
    );
    expect(data?.myAgenda).toEqual([
      { id: one.appointment?.id, minutes: 30, jobseeker: { lastName: OWN } },
    ]);
    const other = await c2()<{ myAgenda: object[] }>(
      `{ myAgenda(from: "${TODAY}", until: "${addDays(TODAY, 9)}") { id } }`,
    );
    expect(other.data?.myAgenda).toEqual([]);
  });

  test('is refused at a time that is over, taken, or for too short or long', async () => {
    await plan(c1(), OWN);
    const codes = [
      await plan(c1(), OTHER),
      await plan(c1(), OWN, { startsAt: `${addDays(TODAY, -1)}T09:00:00Z` }),
      await plan(c1(), OWN, { startsAt: `${addDays(TODAY, 3)}T09:00:00Z`, minutes: 9 }),
      await plan(c1(), OWN, { startsAt: `${addDays(TODAY, 3)}T09:00:00Z`, minutes: 241 }),
    ].map(({ refusal }) => refusal?.code);
    expect(codes).toEqual([
      'TIME_TAKEN',
      'TIME_PAST',
      'MINUTES_OUT_OF_RANGE',
      'MINUTES_OUT_OF_RANGE',
    ]);
    expect(await served.sql`select 1 from jobseekers.appointments`).toHaveLength(1);
  });

  test('that is to come can be cancelled alone, and frees its time; one of another counsellor is unknown', async () => {
    const { appointment } = await plan(c1(), OWN);
    const record = (ask: ReturnType<typeof c1>, state: string) =>
      mutate(ask, 'recordAppointment', 'Appointment', { appointmentId: appointment?.id, state });
    expect((await record(c2(), 'CANCELLED')).refusal?.code).toBe('APPOINTMENT_UNKNOWN');
    expect((await record(c1(), 'ATTENDED')).refusal?.code).toBe('TIME_TO_COME');
    expect((await record(c1(), 'CANCELLED')).appointment?.state).toBe('CANCELLED');
    expect((await plan(c1(), OTHER)).refusal).toBeNull();
  });
});

describe('a counsellor', () => {
  test('writes of nobody outside the caseload, and is told the same of another’s and of nobody', async () => {
    const outside = [
      await plan(c1(), FOREIGN),
      await agree(c1(), FOREIGN),
      await note(c1(), FOREIGN),
      await mutate(c1(), 'writeNote', 'Note', { jobseekerId: NOBODY, text: 'x' }),
      await mutate(c1(), 'writeNote', 'Note', { jobseekerId: 'x', text: 'x' }),
    ];
    expect(new Set(outside.map((result) => JSON.stringify(result.refusal))).size).toBe(1);
    expect(outside[0]?.refusal?.code).toBe('NOT_IN_CASELOAD');
    for (const table of ['appointments', 'agreed_actions', 'counsellor_notes'])
      expect(await served.sql`select 1 from ${served.sql(`jobseekers.${table}`)}`).toEqual([]);
  });

  test('reads no appointment, action or note of somebody who left the caseload', async () => {
    await note(c1(), OWN);
    const document = `query($id: ID!) { jobseeker(id: $id) { counsellorNotes { text } } }`;
    const own = await c1()<{ jobseeker: object }>(document, { id: served.idOf(OWN) });
    expect(own.data?.jobseeker).toEqual({
      counsellorNotes: [{ text: 'Hésite entre deux métiers.' }],
    });
    const foreign = await served.as(['counselling'], { counsellorId: 'C9' })<{ jobseeker: null }>(
      document,
      { id: served.idOf(OWN) },
    );
    expect(foreign.data?.jobseeker).toBeNull();
  });

  test('is refused an empty note, and notes a thing once a day', async () => {
    expect((await note(c1(), OWN, '  ')).refusal?.code).toBe('TEXT_OUT_OF_RANGE');
    expect((await note(c1(), OWN, 'x'.repeat(2_001))).refusal?.code).toBe('TEXT_OUT_OF_RANGE');
    const [one, again] = [await note(c1(), OWN), await note(c1(), OWN)];
    expect(again.note?.id).toBe(one.note?.id);
  });
});

describe('an agreed action', () => {
  test('is done by the person whose it is, and by nobody else', async () => {
    const { action } = await agree(c1(), OWN);
    const change = (ask: ReturnType<typeof c1>) =>
      mutate(ask, 'changeAction', 'Action', { actionId: action?.id, state: 'DONE' });
    expect((await change(person(OTHER))).refusal?.code).toBe('ACTION_UNKNOWN');
    expect((await change(served.as(['benefits']))).refusal?.code).toBe('ACTION_UNKNOWN');
    expect((await change(served.as([]))).refusal?.code).toBe('ACTION_UNKNOWN');
    expect((await change(person(OWN))).action?.state).toBe('DONE');
    expect((await agree(c1(), OWN)).action?.state).toBe('DONE');
  });

  test('is due today at the earliest', async () => {
    expect((await agree(c1(), OWN, { dueOn: addDays(TODAY, -1) })).refusal?.code).toBe('TIME_PAST');
    expect((await agree(c1(), OWN, { dueOn: TODAY })).refusal).toBeNull();
  });
});

describe('who is at risk', () => {
  const atRisk = async (first = 10, after: string | null = null) => {
    const { data, errors, statements } = await c1()<{
      caseloadAtRisk: {
        nodes: { jobseeker: { lastName: string }; risks: string[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      'query($first: Int, $after: String) { caseloadAtRisk(first: $first, after: $after) { nodes { jobseeker { lastName } risks } pageInfo { hasNextPage endCursor } } }',
      { first, after },
    );
    expect(errors).toEqual([]);
    if (data === null) throw new Error('no data');
    return { ...data.caseloadAtRisk, statements };
  };
  const window = (months: number, opens: number, closes: number) => served.sql`
    insert into jobseekers.declaration_windows (month, opens_on, closes_on, as_of, file_id)
    values (${`${addMonths(TODAY.slice(0, 7), -months)}-01`}, ${addDays(TODAY, opens)}, ${addDays(TODAY, closes)}, ${TODAY}, 1)`;

  test('is said with each reason, most reasons first, of the own caseload alone', async () => {
    expect((await atRisk()).nodes).toEqual([]);
    await served.sql`
      insert into jobseekers.appointments (person_id, counsellor_id, starts_at, minutes, mode, kind, state)
      values (${served.idOf(OWN)}, 'C1', now() - interval '2 days', 30, 'VIDEO', 'SUMMONS', 'ABSENT'),
        (${served.idOf(OTHER)}, 'C1', now() - interval '3 days', 30, 'VIDEO', 'SUMMONS', 'ABSENT'),
        (${served.idOf(FOREIGN)}, 'C2', now() - interval '2 days', 30, 'VIDEO', 'SUMMONS', 'ABSENT')`;
    await served.sql`
      insert into jobseekers.agreed_actions (person_id, counsellor_id, what, due_on, state)
      values (${served.idOf(OWN)}, 'C1', 'Refaire le CV', ${addDays(TODAY, -1)}, 'TO_DO')`;
    expect((await atRisk()).nodes).toEqual([
      { jobseeker: { lastName: OWN }, risks: ['MISSED_APPOINTMENT', 'ACTION_OVERDUE'] },
      { jobseeker: { lastName: OTHER }, risks: ['MISSED_APPOINTMENT'] },
    ]);
    const first = await atRisk(1);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await atRisk(1, first.pageInfo.endCursor)).nodes[0]?.jobseeker.lastName).toBe(OTHER);
    await served.sql`
      insert into jobseekers.appointments (person_id, counsellor_id, starts_at, minutes, mode, kind, state)
      values (${served.idOf(OTHER)}, 'C1', now() - interval '1 day', 30, 'VIDEO', 'SUMMONS', 'ATTENDED')`;
    expect((await atRisk()).nodes).toHaveLength(1);
  });

  test('is said of months that nobody declared, once their window is closed or about to close', async () => {
    await window(2, -40, -1);
    await window(1, -10, 2);
    expect((await atRisk()).nodes.map(({ risks }) => risks)).toEqual(
      OF_C1.map(() => ['DECLARATION_URGENT']),
    );
    const month = `${addMonths(TODAY.slice(0, 7), -2)}-01`;
    await served.sql`
      insert into jobseekers.declarations (local_id, month, is_in_force, declared_at, fingerprint, status, is_forced, employers)
      select value, ${month}::date, true, now(), gen_random_uuid(), 0, false, '[]' from jobseekers.external_ids
      where scheme = 'LOCAL' and person_id = ${served.idOf(OWN)}`;
    const found = (await atRisk()).nodes;
    const of = (name: string) => found.find(({ jobseeker }) => jobseeker.lastName === name)?.risks;
    expect(of(OWN)).toEqual(['DECLARATION_URGENT']);
    expect(of(OTHER)).toEqual(['NO_DECLARATION', 'DECLARATION_URGENT']);
  });

  test('is said of who has been looking for a year', async () => {
    await served.sql`update jobseekers.person_records set registered_on = ${addDays(TODAY, -365)} where last_name = ${OWN}`;
    await served.sql`update jobseekers.person_records set registered_on = ${addDays(TODAY, -364)} where last_name <> ${OWN}`;
    expect((await atRisk()).nodes).toEqual([
      { jobseeker: { lastName: OWN }, risks: ['LONG_SEARCH'] },
    ]);
  });

  test('costs as many statements for one person as for many', async () => {
    await window(1, -10, 2);
    expect((await atRisk(1)).statements).toBe((await atRisk(10)).statements);
  });
});

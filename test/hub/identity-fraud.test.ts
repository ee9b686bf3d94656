import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import { runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { sizesOf } from '../../demo/profiles.ts';
import { heldAgainstTruth } from '../../demo/truth/held-against-truth.ts';
import { honestLookAlikes } from '../../demo/truth/honest-look-alikes.ts';
import { plantedFrauds } from '../../demo/truth/planted-frauds.ts';
import { createWorld } from '../../demo/world.ts';

/** As the demo database is made. */
const DEMO = { profile: 'unit', seed: 44, asOf: '2026-10-31' } as const;
const WORLD = createWorld({ ...DEMO, sizes: sizesOf(DEMO.profile, 1) });
const JOB = 'integrity-checks';
const INVESTIGATOR: AskOptions = { as: 'investigator', purpose: 'fraud-check' };

let database: OwnDatabase;
let hub: Hub;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  await runJobOf(hub, database.url, JOB);
  for (const job of ['employer-checks', 'offer-checks']) await runJobOf(hub, database.url, job);
}, 180_000);
afterAll(async () => {
  await sql.end();
  await hub.close();
  await database.close();
});

const pidOf = pseudonymsFrom(TEST_PSEUDONYM_KEY)('integrity');

/** PEAM ids by the pseudonym under which integrity knows their person. */
async function peamIds(): Promise<Map<string, string>> {
  const rows = await sql<{ person: string; value: string }[]>`
    select person_id as person, value from jobseekers.external_ids where scheme = 'PEAM'`;
  return new Map(rows.map(({ person, value }) => [pidOf(person), value]));
}

interface Found {
  readonly pid: string | null;
  readonly offer: string | null;
  readonly kind: string;
  readonly confidence: string;
  readonly reason: string;
  readonly month: string | null;
}
const found = () => sql<Found[]>`
  select pid, offer_id as offer, kind, confidence, reason, case when is_monthly then to_char(starts_on, 'YYYY-MM') end as month
  from integrity.signals order by id`;

describe('what checks find in the demo, held against what was planted in it', () => {
  const known = plantedFrauds(WORLD);

  /** Precision and recall over files and months; of signals with a case, or of all. */
  async function measure(kind: string, withLow: boolean) {
    const ids = await peamIds();
    const told = (await found()).map((one) => ({
      ...one,
      subject: one.offer ?? ids.get(one.pid ?? '') ?? '',
    }));
    const figures = heldAgainstTruth(kind, told, known, withLow);
    process.stdout.write(`${kind}${withLow ? ' with LOW' : ''}: ${JSON.stringify(figures)}\n`);
    const { told: named, right, planted, reached } = figures;
    return { told: named, precision: right / named, recall: reached / planted };
  }

  test.each([
    ['WORK_UNDECLARED', false, 1, 0.9],
    ['WORK_UNDECLARED', true, 0.5, 0.9],
    ['HOURS_OR_PAY_APART', false, 1, 0.9],
    ['DUPLICATE_REGISTRATION', false, 1, 0.9],
    ['SHARED_CONTACT', false, 1, 0.9],
    ['FICTITIOUS_EMPLOYER', false, 1, 0.7],
    ['SCAM_OFFER', false, 1, 0.6],
    ['SCAM_OFFER', true, 0.6, 0.8],
    ['NIR_INCOHERENT', false, 1, 0.4],
    ['NIR_INCOHERENT', true, 1, 0.9],
  ] as const)(
    '%s (LOW ones too: %s): precision of %d and recall of %d at least',
    async (kind, withLow, precision, recall) => {
      const figures = await measure(kind, withLow);
      expect(figures.told).toBeGreaterThan(0);
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
    },
  );
});

describe('who is honest', () => {
  const state = async () => [
    await found(),
    await sql`select id, state, opened_on, jobseeker_id from integrity.cases order by id`,
  ];

  test('has no case for a hiring that was announced and never became a job, before and after it was checked again', async () => {
    const [honest] = await sql<{ id: string; peam: string; month: string }[]>`
      select person.id, peam.value as peam, to_char(declared.month, 'YYYY-MM-DD') as month
      from jobseekers.persons person
      join jobseekers.external_ids peam on peam.person_id = person.id and peam.scheme = 'PEAM'
      join jobseekers.external_ids local on local.person_id = person.id and local.scheme = 'LOCAL'
      join jobseekers.declarations declared on declared.local_id = local.value
      where declared.is_in_force and not declared.has_worked and declared.month = '2026-08-01'
        and person.id::text not in (select jobseeker_id::text from integrity.cases where jobseeker_id is not null)
      order by peam.value limit 1`;
    const { id = '', peam = '', month = '' } = honest ?? {};
    const announced = pseudonymsFrom(TEST_PSEUDONYM_KEY)('social-security')(peam);
    await sql`
      update social_security.hirings set pid = ${announced}, ends_on = hired_on
      where (file_id, line_no, hired_on) in (
        select file_id, line_no, hired_on from social_security.hirings
        where pid is null and hired_on between ${month} and ${month}::date + 27 limit 1)`;
    await runJobOf(hub, database.url, JOB, { period: id });
    const told = (await found()).filter(({ pid }) => pid === pidOf(id));
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'WORK_UNDECLARED', confidence: 'LOW', month: '2026-08' }),
    );
    expect(await sql`select from integrity.cases where jobseeker_id = ${id}`).toHaveLength(0);
    await sql`update social_security.hirings set pid = null where pid = ${announced}`;
    await runJobOf(hub, database.url, JOB, { period: id, isAgain: true });
    expect((await found()).filter(({ pid }) => pid === pidOf(id))).not.toContainEqual(
      expect.objectContaining({ kind: 'WORK_UNDECLARED', month: '2026-08' }),
    );
  });

  test('has no case for what a family, a couple, a namesake, colleagues of a young employer, a recruiter or a group of companies have in common', async () => {
    const ids = await peamIds();
    const accused = await sql<Pick<Found, 'pid' | 'offer'>[]>`
      select pid, offer_id as offer from integrity.signals join integrity.cases using (id)
      where kind in ('SHARED_CONTACT', 'DUPLICATE_REGISTRATION', 'SCAM_OFFER', 'FICTITIOUS_EMPLOYER')`;
    const honest = new Set(honestLookAlikes(WORLD).map(({ subject }) => subject));
    expect(honest.size).toBeGreaterThan(0);
    expect(accused.length).toBeGreaterThan(0);
    expect(
      accused.filter(({ pid, offer }) => honest.has(offer ?? ids.get(pid ?? '') ?? '')),
    ).toEqual([]);
  });

  test('a person checked alone, and everybody checked again, end in the same state', async () => {
    const first = await state();
    const [one] = await sql<{ id: string }[]>`
      select jobseeker_id as id from integrity.cases join integrity.signals using (id) where kind = 'SHARED_CONTACT' order by id limit 1`;
    expect(await runJobOf(hub, database.url, JOB, { period: one?.id ?? '' })).toMatchObject({
      outcome: 'DONE',
      counts: { read: 1 },
    });
    expect(await state()).toEqual(first);
    await runJobOf(hub, database.url, JOB, { isAgain: true });
    expect(await state()).toEqual(first);
  });

  test('integrity holds no telephone, e-mail, address, name or NIR, and no list of who is whom', async () => {
    const [kept] = await sql<{ text: string }[]>`
      select string_agg(row, ' ') as text from (
        select to_jsonb(m)::text as row from integrity.marks m union all select to_jsonb(s)::text from integrity.signals s
      ) rows`;
    const people = await sql<{ value: string }[]>`
      select unnest(array[phone, email, nir, street_address]) as value from jobseekers.person_records`;
    for (const { value } of people) if (value !== null) expect(kept?.text).not.toContain(value);
    for (const table of ['pass_marks', 'pass_persons', 'pass_signals'])
      expect(await sql`select from integrity.${sql(table)}`).toHaveLength(0);
  });
});

describe('a pass over an earlier month', () => {
  test('leaves what was found in later ones', async () => {
    const later = async () =>
      (await found()).filter(({ month }) => month !== null && month > '2026-04');
    const before = await later();
    expect(before.length).toBeGreaterThan(0);
    await runJobOf(hub, database.url, JOB, { period: '2026-04' });
    expect(await later()).toEqual(before);
    await runJobOf(hub, database.url, JOB, { isAgain: true });
  });
});

describe('a case', () => {
  interface Listed {
    readonly integrityCases: {
      readonly nodes: readonly {
        readonly id: string;
        readonly state: string;
        readonly signal: { readonly kind: string; readonly evidence: readonly object[] };
        readonly jobseeker: { readonly id: string; readonly lastName: string } | null;
      }[];
    };
    readonly integritySignalPrecision: readonly object[];
  }
  const cases = async (state: string) => {
    const { data, errors } = await hub.ask<Listed>(
      savedOperation('integrity-cases').document,
      { state, first: 100 },
      INVESTIGATOR,
    );
    expect(errors).toEqual([]);
    return data as Listed;
  };
  const decide = async (input: object, options: AskOptions = INVESTIGATOR) => {
    const { document } = savedOperation('decide-a-case');
    const answer = await hub.ask<{ decideIntegrityCase: object | null }>(
      document,
      { input },
      options,
    );
    return answer.data?.decideIntegrityCase;
  };

  test('leads to its person and its evidence, is decided once, and teaches how often its signal is right', async () => {
    const open = (await cases('OPEN')).integrityCases.nodes.filter(
      ({ signal }) => signal.kind === 'SHARED_CONTACT',
    );
    const [right, wrong] = open;
    expect(right?.jobseeker?.lastName).toEqual(expect.any(String));
    expect(right?.signal.evidence.length).toBeGreaterThan(0);
    const confirmed = { caseId: right?.id, verdict: 'CONFIRMED', reason: 'They know each other.' };
    const first = await decide(confirmed);
    expect(first).toMatchObject({ case: { state: 'CONFIRMED' }, refusal: null });
    expect(await decide(confirmed)).toEqual(first);
    expect(await decide({ ...confirmed, verdict: 'DISMISSED' })).toMatchObject({
      case: null,
      refusal: { code: 'ALREADY_DECIDED', argument: 'caseId' },
    });
    await decide({ caseId: wrong?.id, verdict: 'DISMISSED', reason: 'A shelter.' });
    const { integrityCases, integritySignalPrecision } = await cases('DISMISSED');
    expect(integrityCases.nodes).toMatchObject([{ id: wrong?.id, jobseeker: null }]);
    expect(integritySignalPrecision).toEqual([
      { kind: 'SHARED_CONTACT', decided: 2, confirmed: 1, precision: 0.5 },
    ]);
    await runJobOf(hub, database.url, JOB, { isAgain: true });
    expect((await cases('DISMISSED')).integrityCases.nodes).toMatchObject([
      { id: wrong?.id, jobseeker: null },
    ]);
    expect((await cases('CONFIRMED')).integrityCases.nodes).toMatchObject([{ id: right?.id }]);
  });

  test.each([
    ['S0', 'A reason.', 'CASE_UNKNOWN', 'caseId'],
    ['S0', ' ', 'REASON_MISSING', 'reason'],
    ['S0', 'a'.repeat(1_001), 'REASON_MISSING', 'reason'],
  ])('%s is not decided for the reason %j: %s', async (caseId, reason, code, argument) => {
    expect(await decide({ caseId, verdict: 'CONFIRMED', reason })).toMatchObject({
      case: null,
      refusal: { code, argument },
    });
  });

  test('is closed to who counsels, to who decides on benefits and to the person', async () => {
    for (const as of ['counsellor', 'benefits-officer', 'jobseeker'] as const) {
      const { data, errors } = await hub.ask<Listed>(
        '{ integrityCases { nodes { id } } }',
        {},
        { as },
      );
      expect(data?.integrityCases).toBeNull();
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

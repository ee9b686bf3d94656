import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { integrity } from '../../index.ts';
import { mergeFindings } from '../checks/merge.ts';
import type { Certificate } from './ask.ts';
import { findUnannounced } from './find-unannounced.ts';
import { stageCertificates } from './stage.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([integrity]);
  sql = database.connectAs(integrity).sql;
});
beforeEach(() => sql`truncate integrity.signals, integrity.cases, integrity.pass_certificates`);
afterAll(() => database.close());

const MONTHS = { from: '2025-10', until: '2026-09' };
const SIRET = '99900001100018';
const announced = (total: number) => ({ total, previousTotal: 0 });
const person = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

const certificate = (
  number: number,
  { siret = SIRET, hirings = announced(0) as { total: number; previousTotal: number } | null } = {},
): Certificate => ({
  jobseekerId: person(number),
  openedOn: '2026-06-01',
  establishment: { siret, createdOn: '2025-10-01', hiringsLast12Months: hirings },
});

const check = (...pages: readonly (readonly Certificate[])[]) =>
  sql.begin(async (tx) => {
    await tx`delete from integrity.pass_certificates`;
    const context = {
      schema: 'integrity',
      pseudonyms: () => (id: string) => `pid-${id.slice(-1)}`,
    };
    for (const page of pages) await stageCertificates(tx, context, page);
    await findUnannounced(tx, 'integrity', '2026-09');
    return mergeFindings(tx, 'integrity', MONTHS, 'EMPLOYERS');
  });
const found = () => sql<{ pid: string; evidence: object[] }[]>`
  select pid, evidence from integrity.signals order by pid`;

describe('the check of employers', () => {
  test('opens a case for everybody with a certificate of one who announced nobody, across pages', async () => {
    const pages = [[certificate(1), certificate(2)], [certificate(3)]];
    expect(await check(...pages)).toMatchObject({ signals: 3, opened: 3 });
    const [one] = await found();
    expect(one?.evidence).toEqual([
      { kind: 'ESTABLISHMENT', id: SIRET },
      { kind: 'GROUP', id: expect.stringMatching(/^G[\da-f]{16}$/u) },
    ]);
    expect(
      await sql`select jobseeker_id from integrity.cases order by jobseeker_id limit 1`,
    ).toEqual([{ jobseeker_id: person(1) }]);
  });

  test('says nothing of one who announced a hiring, nor where hirings could not be told', async () => {
    for (const hirings of [announced(1), { total: 0, previousTotal: 1 }, null])
      await check([1, 2, 3, 4].map((number) => certificate(number, { hirings })));
    expect(await found()).toEqual([]);
  });

  test('goes through however many employers there are', async () => {
    const many = Array.from({ length: 4_100 }, (_, number) =>
      certificate(1, { siret: `000400000${String(number).padStart(5, '0')}` }),
    );
    await check([...many, certificate(1), certificate(2), certificate(3)]);
    expect((await found()).map(({ pid }) => pid)).toEqual(['pid-1', 'pid-2', 'pid-3']);
  });

  test('counts people, not certificates', async () => {
    await check([certificate(1), certificate(1), certificate(2), certificate(2)]);
    expect(await found()).toEqual([]);
  });

  test('takes back what is explained, and leaves what files say alone', async () => {
    await sql`insert into integrity.signals (id, pid, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence)
      values ('S1', 'pid-9', 'FICTITIOUS_EMPLOYER', 'CLOSED_LONG_BEFORE', 'MEDIUM', '2026-09-01', '2026-09-30', true, '[]')`;
    await check([1, 2, 3].map((number) => certificate(number)));
    expect((await found()).map(({ pid }) => pid)).toEqual(['pid-1', 'pid-2', 'pid-3', 'pid-9']);
    await check([1, 2, 3].map((number) => certificate(number, { hirings: announced(2) })));
    expect((await found()).map(({ pid }) => pid)).toEqual(['pid-9']);
  });
});

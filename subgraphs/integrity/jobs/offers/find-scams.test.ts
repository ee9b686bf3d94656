import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { integrity } from '../../index.ts';
import { mergeFindings } from '../checks/merge.ts';
import type { OfferContact } from './ask.ts';
import { findScams } from './find-scams.ts';
import { stageOffers } from './stage.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([integrity]);
  sql = database.connectAs(integrity).sql;
});
beforeEach(() => sql`truncate integrity.signals, integrity.cases, integrity.pass_offers`);
afterAll(() => database.close());

const MONTH = { from: '2026-10', until: '2026-10' };
/** Invented, of six companies, the keys aside. */
const SIRETS = [1, 2, 3, 4, 5, 6].map((company) => `99900000${company}00011`);

function offer(id: string, siret: string | null, change: Partial<OfferContact> = {}): OfferContact {
  const establishment = siret === null ? null : { siret, activity: { code: '5610A' } };
  const isSiretKeyValid = siret === null ? null : true;
  return {
    mark: 'p1_a',
    isBlocked: false,
    offer: { id, isSiretKeyValid, establishment },
    ...change,
  };
}
const ofEach = (sirets: readonly (string | null)[]) =>
  sirets.map((siret, index) => offer(`O${index}`, siret));

const check = (contacts: readonly OfferContact[]) =>
  sql.begin(async (tx) => {
    await tx`delete from integrity.pass_offers`;
    await stageOffers(tx, 'integrity', contacts);
    await findScams(tx, 'integrity', '2026-10');
    return mergeFindings(tx, 'integrity', MONTH, 'OFFERS');
  });
const found = () => sql<{ offer_id: string; reason: string; evidence: object[] }[]>`
  select offer_id, reason, evidence from integrity.signals order by offer_id`;

describe('the check of offers', () => {
  test('opens a case for every offer of a contact that five companies share, and names them', async () => {
    expect(await check(ofEach(SIRETS.slice(0, 5)))).toMatchObject({ signals: 5, opened: 5 });
    const [first] = await found();
    expect(first?.evidence).toEqual([
      ...['O0', 'O1', 'O2', 'O3', 'O4'].map((id) => ({ kind: 'OFFER', id })),
      { kind: 'GROUP', id: expect.stringMatching(/^G[\da-f]{16}$/u) },
    ]);
  });

  test('goes through however many contacts there are', async () => {
    const many = Array.from({ length: 4_100 }, (_, number) =>
      offer(`M${number}`, SIRETS[0] ?? null, { mark: `p1_${number}` }),
    );
    expect(await check([...many, ...ofEach(SIRETS.slice(0, 5))])).toMatchObject({ opened: 5 });
  });

  test('takes establishments of one company for one, and offers without a SIRET or with a wrong key for none', async () => {
    const [one = '', two = '', three = ''] = SIRETS;
    const wrong = offer('O9', three);
    await check([
      ...ofEach([one, one.replace(/11$/u, '29'), one.replace(/11$/u, '37'), two, null, null]),
      { ...wrong, offer: { ...wrong.offer, isSiretKeyValid: false } },
    ]);
    expect(await found()).toEqual([]);
  });

  test('does not accuse a recruiter who publishes for clients, one offer of an agency excuses nobody', async () => {
    const agency = (id: string) => {
      const { mark, isBlocked, offer: told } = offer(id, '99900000900011');
      const establishment = { siret: '99900000900011', activity: { code: '7820Z' } };
      return { mark, isBlocked, offer: { ...told, establishment } };
    };
    expect(
      await check([...ofEach(SIRETS), agency('A1'), agency('A2'), agency('A3')]),
    ).toMatchObject({ signals: 9, opened: 0 });
    expect(await check([...ofEach(SIRETS), agency('A1')])).toMatchObject({ opened: 7 });
  });

  test('takes a signal back with its open case when the offers are gone; what was decided stays', async () => {
    await check(ofEach(SIRETS));
    await sql`update integrity.cases set state = 'CONFIRMED', decided_at = now() where id = (select id from integrity.signals where offer_id = 'O0')`;
    await check([]);
    expect((await found()).map((one) => one.offer_id)).toEqual(['O0']);
  });

  test('and the check of files leave the findings of each other alone', async () => {
    await sql`insert into integrity.signals (id, pid, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence)
      values ('S1', 'pid-1', 'NIR_INCOHERENT', 'NIR_KEY', 'LOW', '2026-10-01', '2026-10-31', false, '[]')`;
    await check(ofEach(SIRETS));
    expect(await sql`select from integrity.signals`).toHaveLength(7);
    await sql.begin((tx) => mergeFindings(tx, 'integrity', MONTH, 'FILES'));
    expect(await sql`select from integrity.signals where offer_id is not null`).toHaveLength(6);
    expect(await sql`select from integrity.signals where pid is not null`).toHaveLength(0);
  });
});

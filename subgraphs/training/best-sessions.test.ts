import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { type Page, readPage } from '#kernel/graph/page.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { training } from './index.ts';
import type { SearchCriteria } from './repository/search.ts';
import { createRepository, type Repository } from './repository.ts';
import { rankedKeys } from './search.ts';

const TODAY = '2026-11-25';
const PAGE = readPage({ first: 50 }, { scope: 'test' });
const NANTES = { latitude: 47.2184, longitude: -1.5536, radiusMetres: 100_000 };
const CRITERIA: SearchCriteria = {
  text: null,
  occupationCodes: [],
  formacodes: [],
  communeCodes: [],
  departmentCode: null,
  near: NANTES,
  startsAfter: null,
  startsBefore: null,
  teachingModes: [],
  isCertifying: null,
  skillCodes: [],
  skillOccupationCodes: null,
  fundings: [],
  exitLevels: [],
  maxMonths: null,
  isOncePerPlace: false,
  notEndedOn: TODAY,
};

let database: TestDatabase;
let connection: Connection;
let repository: Repository;

/** Name, FORMACODE, first day, last day, entry, latitude, financer. All in the commune 44109 but for what its latitude says. */
const SESSIONS = [
  ['far to come', '10001', '2027-01-04', '2027-03-01', 'FIXED_DATES', 47.6, 4],
  [
    'near to come, own money, good',
    '10001',
    '2027-01-04',
    '2027-03-01',
    'FIXED_DATES',
    47.2184,
    10,
  ],
  ['near to come, funded, good', '10001', '2027-01-04', '2027-03-01', 'FIXED_DATES', 47.2184, 4],
  ['near to come, funded, better', '10002', '2027-01-04', '2027-03-01', 'FIXED_DATES', 47.2184, 4],
  ['near to come, funded, unknown', '10003', '2027-01-04', '2027-03-01', 'FIXED_DATES', 47.2184, 4],
  ['far, begun, permanent', '10003', '2026-09-01', '2027-03-01', 'PERMANENT', 47.7, 10],
  ['begun yesterday', '10002', '2026-11-24', '2027-03-01', 'FIXED_DATES', 47.2184, 4],
  ['begun long ago', '10002', '2026-01-05', '2027-03-01', 'FIXED_DATES', 47.2184, 4],
  ['without dates', '10002', null, null, 'FIXED_DATES', 47.2184, 4],
  ['over', '10002', '2026-01-05', '2026-11-24', 'PERMANENT', 47.2184, 4],
] as const;

beforeAll(async () => {
  database = await createTestDatabase([training]);
  connection = database.connectAs(training);
  repository = createRepository(connection.db);
  const { sql } = connection;
  await sql`
    insert into training.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, retrieved_at, duration_ms)
    values ('lheo', 'test', 'test', 0, 'LOADED', 'test', 'test', 'test', 0, 0, 0, 0, '{}', now(), 0)`;
  for (const [name, formacode, startsOn, endsOn, entry, latitude, financer] of SESSIONS) {
    await sql`
      insert into training.trainings (id, title, formacodes, nsf_codes, rome_codes, certifications, fingerprint, version, file_id)
      select ${name}, ${name}, array[${formacode}, '10002'], '{}', '{}', '[]', '', '{}', id from training.ingest_files`;
    await sql`
      insert into training.sessions (id, training_id, starts_on, ends_on, entry_mode, financers, trainer_sirets, latitude, longitude, commune_code, department_code)
      values (${name}, ${name}, ${startsOn}::text::date, ${endsOn}::text::date, ${entry}, ${JSON.stringify([{ code: financer }])}::text::jsonb, '{}', ${latitude}, -1.5536, '44109', '44')`;
  }
  await sql`insert into training.commune_territories values ('44109', 'BASIN', '44', '52')`;
  await sql`
    insert into training.return_to_work_rates values
      ('10001', 2, '44', 40, 20, '2024-01-01', '2025-12-31'),
      ('10001', 4, 'FR', 400, 400, '2024-01-01', '2025-12-31'),
      ('10002', 3, '52', 30, 21, '2024-01-01', '2025-12-31')`;
});
afterAll(() => database.close());

const namesOf = async (order: 'BEST' | 'RATE', criteria: SearchCriteria = CRITERIA) =>
  (await repository.searchSessions(criteria, order, PAGE)).map(({ session }) => session.id);

/** The same list, asked for one by one. */
async function walk(order: 'BEST' | 'RATE', criteria: SearchCriteria): Promise<string[]> {
  const walked: string[] = [];
  for (let after: Page['after'] = null; ; ) {
    const [row] = await repository.searchSessions(criteria, order, { ...PAGE, limit: 1, after });
    if (row === undefined) return walked;
    walked.push(row.session.id);
    after = rankedKeys(row);
  }
}

const BY_USE = [
  'near to come, funded, better',
  'near to come, funded, good',
  'near to come, funded, unknown',
  'near to come, own money, good',
  'far to come',
  'far, begun, permanent',
  'begun yesterday',
  'begun long ago',
  'without dates',
];

describe('the order of La Bonne Formation', () => {
  test('puts what is to come first, then the near, then what is funded, then what leads to work; what is over is left out', async () => {
    expect(await namesOf('BEST')).toEqual(BY_USE);
  });

  test('by return to work puts the rate first and unknown ones last', async () => {
    const names = await namesOf('RATE');
    expect(names.slice(0, 4)).toEqual([
      'near to come, funded, better',
      'begun yesterday',
      'begun long ago',
      'without dates',
    ]);
    expect(names.slice(-2)).toEqual(['near to come, funded, unknown', 'far, begun, permanent']);
  });

  test.each(['BEST', 'RATE'] as const)(
    'pages of one in the order %s give the same list',
    async (order) => {
      expect(await walk(order, CRITERIA)).toEqual(await namesOf(order));
    },
  );
});

describe('sessions once for each training and place', () => {
  const ONCE = { ...CRITERIA, isOncePerPlace: true };
  const again = (id: string, startsOn: string, communeCode: string) => connection.sql`
    insert into training.sessions (id, training_id, starts_on, entry_mode, financers, trainer_sirets, latitude, longitude, commune_code, department_code)
    values (${id}, 'begun yesterday', ${startsOn}::text::date, 'FIXED_DATES', '[{"code":4}]', '{}', 47.2184, -1.5536, ${communeCode}, '44')`;
  beforeAll(async () => {
    await again('the same to come', '2027-05-03', '44109');
    await again('the same to come later', '2027-06-01', '44109');
    await again('the same elsewhere', '2026-11-20', '44143');
  });
  afterAll(() => connection.sql`delete from training.sessions where id like 'the same%'`);

  test('are the first in the order, and every place has one', async () => {
    const names = await namesOf('BEST', ONCE);
    const all = await namesOf('BEST');
    expect(all).toEqual(expect.arrayContaining(['begun yesterday', 'the same to come later']));
    expect(names).toEqual(
      all.filter((name) => name !== 'begun yesterday' && name !== 'the same to come later'),
    );
  });

  test('are counted as often as they are found, and pages of one give the same list', async () => {
    const names = await namesOf('BEST', ONCE);
    expect(await repository.countSessions(ONCE)).toBe(names.length);
    expect(await walk('BEST', ONCE)).toEqual(names);
    expect(await walk('RATE', ONCE)).toEqual(await namesOf('RATE', ONCE));
  });
});

describe('the rate of a session', () => {
  test('is of the main subject, in the narrowest territory that has one', async () => {
    const rates = await repository.findRates([
      'far to come',
      'begun yesterday',
      'far, begun, permanent',
    ]);
    expect(
      rates
        .map(({ sessionId, breadth, hired, followed }) => [sessionId, breadth, hired, followed])
        .sort(),
    ).toEqual([
      ['begun yesterday', 3, 21, 30],
      ['far to come', 2, 20, 40],
    ]);
  });
});

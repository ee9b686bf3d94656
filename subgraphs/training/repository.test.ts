import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { drizzle } from '#kernel/database/drizzle.ts';
import { readPage } from '#kernel/graph/page.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { training } from './index.ts';
import type { SearchCriteria, SearchOrder } from './repository/search.ts';
import { createRepository, type Repository } from './repository.ts';

const TRAININGS = 15_000;
const PAGE = readPage({ first: 10 }, { scope: 'test' });
const NOTHING: SearchCriteria = {
  text: null,
  occupationCodes: [],
  formacodes: [],
  communeCodes: [],
  departmentCode: null,
  near: null,
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
  notEndedOn: null,
};
const NEAR = { latitude: 47.21, longitude: -1.55, radiusMetres: 20_000 };

let database: TestDatabase;
let connection: Connection;
let repository: Repository;
let statements: { query: string; parameters: unknown[] }[] = [];

beforeAll(async () => {
  database = await createTestDatabase([training]);
  connection = database.connectAs(training);
  const logQuery = (query: string, parameters: unknown[]): void => {
    statements.push({ query, parameters });
  };
  repository = createRepository(drizzle(connection.sql, { logger: { logQuery } }));
  await fill(connection);
  const owner = connect({ url: database.url });
  await owner.sql`analyze training.trainings, training.sessions, training.occupation_skills, training.commune_territories, training.return_to_work_rates, training.enrolments, training.reviews`;
  await owner.close();
});
afterAll(() => database.close());

/** Enough rows, spread over France and over codes, for the planner to want the indexes. */
async function fill({ sql }: Connection): Promise<void> {
  await sql`
    insert into training.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, retrieved_at, duration_ms)
    values ('lheo', 'test', 'test', 0, 'LOADED', 'test', 'test', 'test', 0, 0, 0, 0, '{}', now(), 0)`;
  await sql`
    insert into training.trainings (id, title, objective, content, formacodes, nsf_codes, rome_codes, certifications, provider_siret, fingerprint, version, file_id)
    select 'T' || n, 'Formation ' || n, 'mot' || (n % 5000), repeat('contenu ', 100), array[(10000 + n % 5000)::text], '{}', array['A' || (1000 + n % 5000)], '[]', (90000000000000 + n % 600)::text, '', '{}', id
    from generate_series(1, ${TRAININGS}) as n, training.ingest_files`;
  await sql`
    insert into training.occupation_skills (occupation_code, skill_code, label)
    select 'A' || (1000 + n % 5000), 'EST-S' || lpad((n % 997)::text, 3, '0'), 'savoir' from generate_series(1, 40000) as n on conflict do nothing`;
  await sql`
    insert into training.commune_territories (commune_code, basin_code, department_code, region_code)
    select (10000 + n)::text, 'B' || n % 400, lpad((n % 90)::text, 2, '0'), (n % 13)::text from generate_series(0, 2999) as n`;
  await sql`
    insert into training.return_to_work_rates (formacode, breadth, territory_code, followed, hired, ended_from, ended_until)
    select (10000 + n % 5000)::text, 1 + n % 4, case n % 4 when 3 then 'FR' else (n % 90)::text end, 50, n % 50, '2024-01-01', '2025-12-31'
    from generate_series(1, 40000) as n on conflict do nothing`;
  await sql`
    insert into training.enrolments (id, person_pid, training_id, session_id, provider_siret, started_on, ended_on, has_attended, is_publicly_funded, as_of, file_id)
    select 'E' || n, 'p' || n, 'T' || n, 'S' || n, '90000000000007', date '2024-01-01' + n % 700, date '2024-01-01' + n % 700, true, true, '2026-01-01', id
    from generate_series(1, 20000) as n, training.ingest_files`;
  await sql`
    insert into training.reviews (id, enrolment_id, training_id, session_id, provider_siret, formacodes, certif_info_codes, postal_code, session_ended_on,
      welcome, content, trainers, means, support, status, written_on, file_id)
    select 'R' || n, 'E' || n, 'T' || n, 'S' || n, (n % 1000 || '00000000000000')::char(14), '{10001}', '{}', (44000 + n % 900)::text, '2026-01-01', 5, 5, 5, 5, 5, 'VALIDATED', '2026-01-01', 1
    from generate_series(1, 20000) as n`;
  await sql`
    insert into training.sessions (id, training_id, starts_on, financers, trainer_sirets, latitude, longitude, commune_code, department_code, postal_code, town)
    select 'S' || n, 'T' || (1 + n % ${TRAININGS}), date '2024-01-01' + n % 1500, '[]', '{}',
      43 + (n % 5003) / 800.0, -4 + (n % 4999) / 450.0, (10000 + n % 3000)::text, lpad((n % 90)::text, 2, '0'), (44000 + n % 900)::text, 'Ville ' || n % 900
    from generate_series(1, 30000) as n`;
}

/** The plan of the one statement that `ask` runs. */
async function planOf(ask: () => Promise<unknown>): Promise<string> {
  statements = [];
  await ask();
  expect(statements).toHaveLength(1);
  const [{ query, parameters } = { query: '', parameters: [] }] = statements;
  const rows = await connection.sql.unsafe(`explain (costs off) ${query}`, parameters as string[]);
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
}

describe('every list reads its index and never a whole table', () => {
  const codes = Array.from({ length: 10 }, (_, index) => String(10_000 + index));
  const communes = codes.map((code) => ({ ...NEAR, code }));
  const nearby = { radiusMetres: 20_000, occupationCodes: [], startsAfter: null };
  const search = (criteria: Partial<SearchCriteria>, order: SearchOrder) => () =>
    repository.searchSessions({ ...NOTHING, ...criteria }, order, PAGE);

  test.each([
    [
      'sessions near communes',
      'sessions_by_position',
      () => repository.listNearby(PAGE, nearby, communes),
    ],
    ['sessions near a point', 'sessions_by_position', search({ near: NEAR }, 'DISTANCE')],
    [
      'sessions near a point by date',
      'sessions_by_position',
      search({ near: { ...NEAR, radiusMetres: 3_000 } }, 'DATE'),
    ],
    [
      'the best sessions near a point',
      'sessions_by_position',
      search({ near: NEAR, notEndedOn: '2025-06-01' }, 'BEST'),
    ],
    [
      'sessions by return to work, each rate by its key',
      'return_to_work_rates_formacode_breadth_territory_code_pk',
      search({ near: NEAR, notEndedOn: '2025-06-01' }, 'RATE'),
    ],
    [
      'sessions for a skill',
      'trainings_by_rome',
      search({ skillOccupationCodes: ['A1010', 'A1011'], notEndedOn: '2025-06-01' }, 'BEST'),
    ],
    [
      'occupations that ask for a skill',
      'occupation_skills_by_skill',
      () => repository.findOccupationsAsking(['EST-S007']),
    ],
    [
      'rates of sessions',
      'return_to_work_rates_formacode_breadth_territory_code_pk',
      () => repository.findRates(['S1', 'S2']),
    ],
    [
      'reviews of trainings',
      'reviews_by_training',
      () => repository.listReviews('TRAINING', PAGE, ['T1', 'T2']),
    ],
    [
      'reviews of bodies',
      'reviews_by_provider',
      () => repository.scoreReviews('PROVIDER', ['90000000000007']),
    ],
    [
      'reviews that are carried over to sessions',
      'reviews_by_siren',
      () => repository.scoreReviews('SESSION', ['S1', 'S2']),
    ],
    [
      'sessions that a person followed',
      'enrolments_by_person',
      () => repository.listFollowed(PAGE, ['p7']),
    ],
    [
      'enrolments for jobs',
      'enrolments_by_end',
      () => repository.listCompleted('2025-01-01', '2025-01-31', PAGE),
    ],
    ['sessions by words', 'trainings_by_search', search({ text: 'mot7' }, 'RELEVANCE')],
    ['sessions by occupation', 'trainings_by_rome', search({ occupationCodes: ['A1010'] }, 'DATE')],
    ['sessions by FORMACODE', 'trainings_by_formacode', search({ formacodes: ['10007'] }, 'DATE')],
    ['sessions of a commune', 'sessions_by_commune', search({ communeCodes: ['10010'] }, 'DATE')],
    [
      'sessions of a département',
      'sessions_by_department',
      search({ departmentCode: '44' }, 'DATE'),
    ],
    ['sessions by date', 'sessions_by_start', search({}, 'DATE')],
    [
      'sessions of trainings',
      'sessions_by_training',
      () => repository.listByTraining(PAGE, ['T1', 'T2']),
    ],
    [
      'trainings of occupations',
      'trainings_by_rome',
      () => repository.listByOccupation(PAGE, ['A1010', 'A1011']),
    ],
    [
      'trainings of bodies',
      'trainings_by_provider',
      () => repository.listByProvider(PAGE, ['90000000000007']),
    ],
  ])('%s: %s', async (_list, index, ask) => {
    const plan = await planOf(ask);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(
      /Seq Scan on (?:sessions|trainings|occupation_skills|commune_territories|return_to_work_rates|enrolments|reviews)/u,
    );
  });
});

describe('pages of the nearest sessions', () => {
  test('go on where the last one ended, without gap or repetition', async () => {
    const criteria: SearchCriteria = { ...NOTHING, near: { ...NEAR, radiusMetres: 100_000 } };
    const whole = await repository.searchSessions(criteria, 'DISTANCE', { ...PAGE, limit: 90 });
    const walked: string[] = [];
    for (let after: (number | string)[] | null = null; walked.length < 90; ) {
      const page = await repository.searchSessions(criteria, 'DISTANCE', {
        ...PAGE,
        after,
        limit: 7,
      });
      walked.push(...page.map(({ session }) => session.id));
      const last = page.at(-1);
      if (last === undefined) break;
      after = [last.rank, last.session.sortOn, last.session.id];
    }
    expect(walked.slice(0, 90)).toEqual(whole.map(({ session }) => session.id));
    const metres = whole.map((found) => found.metres ?? 0);
    expect(metres).toEqual([...metres].sort((one, other) => one - other));
  });
});

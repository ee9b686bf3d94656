import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drizzle } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { builtinFiles } from './builtin-files.ts';
import { reference } from './index.ts';
import { createRepository, type Repository } from './repository.ts';

const FIRST_PAGE = { size: 20, limit: 21, after: null, scope: 'test' };
const ANY = {
  search: null,
  postalCode: null,
  departmentCode: null,
  regionCode: null,
  kinds: ['COMMUNE'],
} as const;

describe('on all communes of France', () => {
  let database: TestDatabase;
  let sql: Sql;

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
    for (const { source, path } of builtinFiles) await database.load(reference, source, path);
    await database.connectAs(reference)
      .sql`analyze reference.communes, reference.successors, reference.occupations`;
  });
  afterAll(() => database.close());

  /** How PostgreSQL would run the one statement of a repository function. */
  const planOf = async (run: (repository: Repository) => Promise<unknown>): Promise<string> => {
    const statements: [string, unknown[]][] = [];
    const db = drizzle(sql, {
      logger: { logQuery: (query, parameters) => statements.push([query, parameters]) },
    });
    await run(createRepository(db));
    expect(statements).toHaveLength(1);
    const [[query, parameters] = ['', []]] = statements;
    const lines = await sql.unsafe(`explain ${query}`, parameters as string[]);
    return lines.map((line) => line['QUERY PLAN'] as string).join('\n');
  };

  test('a search by name uses the index of words', async () => {
    const plan = await planOf(({ listCommunes }) =>
      listCommunes(FIRST_PAGE, { ...ANY, search: 'st herblain' }),
    );
    expect(plan).toContain('communes_by_words');
    expect(plan).not.toMatch(/Seq Scan on communes/u);
  });

  test('a search by postal code uses the index of postal codes', async () => {
    const plan = await planOf(({ listCommunes }) =>
      listCommunes(FIRST_PAGE, { ...ANY, postalCode: '44800' }),
    );
    expect(plan).toContain('communes_by_postal_code');
    expect(plan).not.toMatch(/Seq Scan on communes/u);
  });

  test('the communes of a département come by its index, those of 100 codes by their key', async () => {
    const byDepartment = await planOf(({ listCommunes }) =>
      listCommunes(FIRST_PAGE, { ...ANY, departmentCode: '44' }),
    );
    expect(byDepartment).toContain('communes_by_department');
    const byCode = await planOf(({ findCommunes }) =>
      findCommunes(Array.from({ length: 100 }, (_, index) => String(44_001 + index))),
    );
    expect(byCode).toContain('communes_pkey');
    expect(byCode).not.toMatch(/Seq Scan on communes/u);
  });

  test('the successor of a commune is found by its key', async () => {
    const plan = await planOf(({ listSuccessors }) =>
      listSuccessors([
        { scheme: 'COMMUNE', code: '44160' },
        { scheme: 'ROME3', code: 'A1101' },
      ]),
    );
    expect(plan).toContain('communes_pkey');
    expect(plan).not.toMatch(/Seq Scan on communes/u);
  });

  test('every successor is a commune in force', async () => {
    const dangling = await sql`
      select former.code from reference.communes former left join reference.communes held on held.code = former.successor_code
      where former.successor_code is not null and held.kind is distinct from 'COMMUNE'`;
    expect([...dangling]).toEqual([]);
  });

  test('built-in links lead to codes that the lists hold', async () => {
    const loose = await sql`
      select 'move ' || code || ' ' || target_code as link from reference.occupation_moves
        where not exists (select 1 from reference.builtin_occupations o where o.code = target_code)
      union all select 'skill ' || occupation_code || ' ' || skill_code from reference.occupation_skills
        where not exists (select 1 from reference.skills s where s.code = skill_code)
           or not exists (select 1 from reference.builtin_occupations o where o.code = occupation_code)
      union all select 'activity ' || successor_code from reference.successors
        where successor_scheme = 'NAF_REV2' and not exists (select 1 from reference.activities a where a.code = successor_code)`;
    expect([...loose]).toEqual([]);
  });
});

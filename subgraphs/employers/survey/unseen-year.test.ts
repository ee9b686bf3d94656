import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { answeredCells } from './estimate.ts';
import { simulate } from './simulated-campaign.fixture.ts';
import { expectUnseenYear } from './unseen-year.ts';

let database: TestDatabase;
let admin: Sql;

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  admin = postgres(database.url, { max: 1, onnotice: () => undefined });
  const simulation = await simulate(database.connectAs(employers), admin, 2_000);
  await simulation.run(2_001);
  await admin`
    analyze employers.survey_answers, employers.survey_answer_lines, employers.survey_sample, employers.survey_strata`;
  await simulation.run(2_002);
}, 120_000);
afterAll(async () => {
  await admin.end();
  await database.close();
});

test('a campaign of a year that the statistics have not seen is joined by establishment as a whole, not row by row', async () => {
  const plan = await database.connectAs(employers).sql.begin(async (tx) => {
    await expectUnseenYear(tx);
    return tx.unsafe(`explain ${answeredCells('employers', 2_002)}`);
  });
  const lines = plan.map((row) => String(row['QUERY PLAN']));
  expect(lines.join('\n')).toMatch(/Hash Cond: .*siret|Merge Cond: .*siret/u);
  expect(lines.filter((line) => /Join Filter: .*siret/u.test(line))).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { input } from './written-file.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase([reference]);
});
afterAll(() => database.close());

test('the NAF gives its four levels without dots, and rejects a code of no level and an entry without label', async () => {
  const receipt = await database.load(reference, 'naf', input('naf.input.json'));
  expect(receipt).toMatchObject({
    received: 11,
    loaded: 9,
    rejected: 2,
    rejects: { CODE_MALFORMED: 1, VALUE_MISSING: 1 },
  });
  const { sql } = database.connectAs(reference);
  const levels = await sql`
    select level, array_agg(code order by code) as codes from reference.activities group by level order by level`;
  expect([...levels]).toEqual([
    { level: 'CLASS', codes: ['1071'] },
    { level: 'DIVISION', codes: ['01', '10', '62'] },
    { level: 'GROUP', codes: ['107'] },
    { level: 'SUBCLASS', codes: ['0121Z', '1071A', '1071C', '6201Z'] },
  ]);
  const rejects =
    await sql`select line::int, "column", code, masked_value from reference.ingest_rejects order by line`;
  expect([...rejects]).toEqual([
    { line: 11, column: 'id', code: 'CODE_MALFORMED', masked_value: '9999' },
    { line: 12, column: 'label', code: 'VALUE_MISSING', masked_value: null },
  ]);
});

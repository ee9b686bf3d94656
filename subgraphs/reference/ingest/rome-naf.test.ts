import { existsSync } from 'node:fs';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { input, sample, writtenFile } from './written-file.ts';

const HEADER = 'rome_id,rome_label,naf_id,naf_label,hirings';

describe('hirings by occupation and activity', () => {
  let database: TestDatabase;
  let sql: Sql;
  const served = async (table: string, code: string) => {
    const [row] = await sql`select * from ${sql(`reference.${table}`)} where code = ${code}`;
    return row;
  };

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
    await database.load(reference, 'naf', input('naf.input.json'));
  });
  afterAll(() => database.close());

  test('keep pairs whose codes no list knows, under the labels of the file', async () => {
    const receipt = await database.load(reference, 'rome-naf', input('rome_naf_mapping.input.csv'));
    expect(receipt).toMatchObject({ received: 9, loaded: 7, duplicate: 0, rejected: 2 });
    expect(await served('occupations', 'D1199')).toMatchObject({
      label: 'Un ancien métier du ROME 3',
      scheme: 'ROME3',
      is_current: false,
    });
    expect(await served('activities', '0161Z')).toMatchObject({
      label: 'Activités de soutien aux cultures, hors liste',
      edition: '',
    });
  });

  test('reject a code of another form and hirings that are no number, by column', async () => {
    const rejects = await sql`
      select line::int, "column", code, masked_value from reference.ingest_rejects
      where file_id = (select max(file_id) from reference.ingest_rejects) order by line`;
    expect([...rejects]).toEqual([
      { line: 9, column: 'naf_id', code: 'CODE_MALFORMED', masked_value: '99.9A' },
      { line: 10, column: 'hirings', code: 'NUMBER_INVALID', masked_value: 'aaaaaaaa' },
    ]);
  });

  test('leave the label of a code to its list, whichever comes first', async () => {
    const lateList = await writtenFile(
      'index.json',
      '[{"id":"01","label":"Culture"},{"id":"01.61Z","label":"Activités de soutien aux cultures"}]',
    );
    await database.load(reference, 'naf', lateList);
    expect(await served('activities', '0161Z')).toMatchObject({
      label: 'Activités de soutien aux cultures',
      edition: '2008',
    });
    expect(await served('activities', '6201Z')).toMatchObject({ edition: '2008' });
  });

  test('of an earlier period than those loaded overwrite nothing', async () => {
    const earlier = await writtenFile(
      'earlier.csv',
      `${HEADER}\nM1805,Études,6201Z,Programmation,1\n`,
    );
    const receipt = await database.load(reference, 'rome-naf', earlier, {
      coversUntil: '2019-12-31',
    });
    expect(receipt).toMatchObject({ loaded: 0, duplicate: 1 });
    const [pair] = await sql`
      select hirings from reference.occupation_activities where occupation_code = 'M1805' and activity_code = '6201Z'`;
    expect(pair).toEqual({ hirings: 2255 });
  });
});

const REAL = sample('rome_naf_mapping.csv');

test.skipIf(!existsSync(REAL))('the real mapping loads whole', async () => {
  const database = await createTestDatabase([reference]);
  expect(await database.load(reference, 'rome-naf', REAL)).toMatchObject({
    received: 5071,
    loaded: 5071,
    rejected: 0,
  });
  await database.close();
});

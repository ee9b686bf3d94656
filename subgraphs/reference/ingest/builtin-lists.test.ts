import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { writtenFile } from './written-file.ts';

describe('built-in lists', () => {
  let database: TestDatabase;
  let sql: Sql;

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
  });
  afterAll(() => database.close());

  test('of a new version of the hub change the rows that differ and count the others as duplicates', async () => {
    const header = 'code,kind,label,english_label';
    const first = await writtenFile(
      'skills.csv',
      `${header}\nEST-S001,SOFT_SKILL,Autonomie,Autonomy\nEST-S002,KNOW_HOW,Souder,Weld\n`,
    );
    const second = await writtenFile(
      'skills.csv',
      `${header}\nEST-S001,SOFT_SKILL,Autonomie,Autonomy\nEST-S002,KNOW_HOW,Souder à l'arc,Arc welding\n`,
    );
    await database.load(reference, 'skills', first);
    expect(await database.load(reference, 'skills', second)).toMatchObject({
      loaded: 1,
      duplicate: 1,
    });
  });

  test('reject what does not have the form of its scheme, naming the column', async () => {
    const file = await writtenFile(
      'successors.csv',
      [
        'scheme,code,successor_scheme,successor_code,valid_from,reason',
        'NAF_REV1,15.8A,NAF_REV2,10.71A,2008-01-01,revision',
        'NAF_REV1,15.81A,NAF_REV2,10.71A,2008-01-01,a rév. 2 code under rév. 1',
        'ROME2,11111,ROME3,A1101,,a scheme that nobody knows',
        'COMMUNE,44160,COMMUNE,44003,2019-02-30,a day that does not exist',
        '',
      ].join('\n'),
    );
    const receipt = await database.load(reference, 'successors', file);
    expect(receipt).toMatchObject({ received: 4, loaded: 1, rejected: 3 });
    const rejects = await sql`
      select line::int, "column", code from reference.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect([...rejects]).toEqual([
      { line: 3, column: 'code', code: 'CODE_MALFORMED' },
      { line: 4, column: 'scheme', code: 'CODE_UNKNOWN' },
      { line: 5, column: 'valid_from', code: 'DATE_INVALID' },
    ]);
    const [stored] = await sql`select code, successor_code from reference.successors`;
    expect(stored).toEqual({ code: '158A', successor_code: '1071A' });
  });

  test('keep titles with quotes and commas apart', async () => {
    const file = await writtenFile(
      'occupations.csv',
      [
        'code,label,parent_code,domain,professional_domain,riasec_major,definition,example_titles,english_label,regulated,executive',
        String.raw`A1101,Essai,A1101,A,A11,R,,"Un ""titre"", à virgule|Un \ et { }",Trial,N,N`,
        '',
      ].join('\n'),
    );
    await database.load(reference, 'occupations', file);
    const [row] =
      await sql`select example_titles, riasec_major, is_regulated from reference.occupations where code = 'A1101'`;
    expect(row).toEqual({
      example_titles: ['Un "titre", à virgule', String.raw`Un \ et { }`],
      riasec_major: 'R',
      is_regulated: false,
    });
  });
});

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { createRepository, type Repository } from '../repository.ts';
import { builtin, input, sample, writtenFile } from './written-file.ts';

describe("the employment service's moves", () => {
  let database: TestDatabase;
  let repository: Repository;
  const movesOf = async (code: string) =>
    (await repository.listMoves(null, [code])).map(({ kind, target }) => `${kind} ${target.code}`);

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    repository = createRepository(database.connectAs(reference).db);
    await database.load(reference, 'occupations', builtin('occupations'));
    await database.load(reference, 'moves', builtin('moves'));
  });
  afterAll(() => database.close());

  test('replace the built-in ones as soon as they are there', async () => {
    expect(await movesOf('A1101')).toEqual([
      'CLOSE F1302',
      'CLOSE N1101',
      'EVOLUTION A1416',
      'EVOLUTION I1603',
    ]);
    const receipt = await database.load(
      reference,
      'rome-mobility',
      input('rome-mobility_v347.input.csv'),
    );
    expect(receipt).toMatchObject({
      received: 9,
      loaded: 6,
      duplicate: 1,
      rejected: 2,
      rejects: { CODE_MALFORMED: 1, CODE_UNKNOWN: 1 },
    });
    expect(await movesOf('A1101')).toEqual(['CLOSE A1416', 'CLOSE N1101', 'EVOLUTION A1301']);
    expect(await movesOf('A1201')).toEqual([]);
  });

  test('are one move for all job titles that the file lists one by one', async () => {
    const moves = await repository.listMoves('CLOSE', ['A1101']);
    expect(moves.map(({ targetTitleCodes }) => targetTitleCodes)).toEqual([['11111', '22222'], []]);
    expect(moves.map(({ sourceTitleCodes }) => sourceTitleCodes)).toEqual([[], []]);
  });

  test('lead to codes that no list knows too: the code stands for the label, as not current', async () => {
    const [move] = await repository.listMoves('CLOSE', ['J1501']);
    expect(move?.target).toMatchObject({
      code: 'K1399',
      label: 'K1399',
      scheme: 'ROME3',
      isCurrent: false,
    });
  });

  test('of an older edition, or the built-in ones loaded again, change nothing that is served', async () => {
    const header =
      'code_rome,code_rome_cible,code_appellation_source,code_appellation_cible,code_type_mobilite,libelle_type_mobilite';
    const older = await writtenFile(
      'rome-mobility_v346.csv',
      `${header}\nA1101,B1101,,,1,Proche\n`,
    );
    await database.load(reference, 'rome-mobility', older);
    const rewritten = await writtenFile('moves.csv', 'code,target_code,kind\nA1101,C1101,CLOSE\n');
    await database.load(reference, 'moves', rewritten);
    expect(await movesOf('A1101')).toEqual(['CLOSE A1416', 'CLOSE N1101', 'EVOLUTION A1301']);
  });
});

const REAL = sample('unix_rubrique_mobilite_v347_utf8.csv');

test.skipIf(!existsSync(REAL))('the real mobility file loads whole', async () => {
  const database = await createTestDatabase([reference]);
  expect(await database.load(reference, 'rome-mobility', REAL)).toMatchObject({
    received: 4218,
    loaded: 4218,
    rejected: 0,
  });
  const [kinds] = await database.connectAs(reference).sql`
    select count(*) filter (where kind = 'CLOSE')::int as close, count(*) filter (where kind = 'EVOLUTION')::int as evolution from reference.occupation_moves`;
  expect(kinds).toEqual({ close: 1917, evolution: 2301 });
  await database.close();
});

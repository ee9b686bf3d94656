import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPackedWriter } from './copy.ts';
import { createCopyChannel } from './copy-channel.ts';
import { PackedRows, type RowPacker } from './packed-rows.ts';

let sql: Sql;
beforeAll(() => {
  sql = postgres(inject('serverUrl'), { max: 1, onnotice: () => undefined });
});
afterAll(() => sql.end());

const COLUMNS = {
  small: 'smallint',
  whole: 'integer',
  large: 'bigint',
  part: 'real',
  truth: 'boolean',
  day: 'date',
  words: 'text',
  print: 'bigint',
} as const;

interface Values {
  readonly small: number | null;
  readonly whole: number | null;
  readonly large: number | null;
  readonly part: number | null;
  readonly truth: boolean | null;
  readonly day: number | null;
  readonly words: string | null;
}

function pack(out: RowPacker, { small, whole, large, part, truth, day, words }: Values): void {
  out.smallint(small);
  out.integer(whole);
  out.bigint(large);
  out.real(part);
  out.boolean(truth);
  out.day(day);
  out.text(words);
  out.fingerprint();
}

/** What PostgreSQL reads of packed rows. */
async function copied(rows: readonly Values[], linesRejected: readonly number[] = []) {
  return sql.begin(async (tx) => {
    const declared = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);
    await tx.unsafe(
      `create temporary table packed (line_no bigint, ${declared.join(', ')}) on commit drop`,
    );
    const channel = createCopyChannel(tx);
    const writer = createPackedWriter(channel, 'packed', ['line_no', ...Object.keys(COLUMNS)]);
    for (const [index, row] of rows.entries()) {
      pack(writer.begin(index + 1), row);
      if (linesRejected.includes(index + 1)) writer.rewind();
      else writer.commit();
      await writer.drain();
    }
    await writer.finish();
    await channel.close();
    return tx`select line_no::int as line, small, whole, large::text, part, truth, day::text, words, print::text from packed order by line_no`;
  });
}

const FULL: Values = {
  small: -32_768,
  whole: -2_147_483_648,
  large: 99_999_999_999_999,
  part: 17.5,
  truth: true,
  day: -36_524,
  words: 'Élodie €𝄞\t\\.\n',
};
const EMPTY: Values = {
  small: null,
  whole: null,
  large: null,
  part: null,
  truth: null,
  day: null,
  words: null,
};

describe('packed rows', () => {
  test('arrive as they were packed, whatever the type and sign', async () => {
    const [first, second] = await copied([
      FULL,
      { ...FULL, large: -1, small: 3, truth: false, day: 9_800 },
    ]);
    expect(first).toMatchObject({
      line: 1,
      small: -32_768,
      whole: -2_147_483_648,
      large: '99999999999999',
      part: 17.5,
      truth: true,
      day: '1900-01-01',
      words: 'Élodie €𝄞\t\\.\n',
    });
    expect(second).toMatchObject({ large: '-1', small: 3, truth: false, day: '2026-10-31' });
  });

  test('may lack any value', async () => {
    const { print: _print, ...values } = (await copied([EMPTY]))[0] ?? {};
    expect(values).toEqual({ line: 1, ...EMPTY });
  });

  test('that were rejected leave nothing', async () => {
    expect((await copied([FULL, EMPTY, FULL], [2])).map(({ line }) => line)).toEqual([1, 3]);
  });

  test('may hold texts longer than the room there was', async () => {
    const words = 'é'.repeat(3_000_000);
    const rows = await copied([{ ...FULL, words }, FULL]);
    expect(rows.map((row) => (row['words'] as string).length)).toEqual([
      3_000_000,
      FULL.words?.length,
    ]);
  });

  test('are refused when a column was forgotten', () => {
    const rows = new PackedRows(3, 64);
    rows.begin(1).integer(1);
    expect(() => rows.commit()).toThrowError('A packed row has 1 columns of 2.');
  });
});

describe('the fingerprint of a row', () => {
  const prints = async (...rows: Values[]) => (await copied(rows)).map(({ print }) => print);

  test('is the same for the same columns on any line, and stays so from version to version', async () => {
    expect(await prints(FULL, FULL, EMPTY)).toEqual([
      '-4957382032235634038',
      '-4957382032235634038',
      '8635881545385290475',
    ]);
  });

  test('differs when any column does', async () => {
    const changed: Values[] = [
      FULL,
      { ...FULL, small: 1 },
      { ...FULL, whole: 1 },
      { ...FULL, large: 1 },
      { ...FULL, part: 1 },
      { ...FULL, truth: false },
      { ...FULL, day: 1 },
      { ...FULL, words: 'Élodie' },
      { ...FULL, words: null },
      { ...FULL, whole: null, small: null },
    ];
    expect(new Set(await prints(...changed)).size).toBe(changed.length);
  });

  test('of half a million rows that differ in one number meets none of the others', () => {
    const rows = new PackedRows(3, 1 << 16);
    const seen = new Set<bigint>();
    for (let number = 0; number < 500_000; number += 1) {
      rows.clear();
      const row = rows.begin(1);
      row.integer(number);
      row.fingerprint();
      rows.commit();
      seen.add(rows.bytes().readBigInt64BE(rows.size - 8));
    }
    expect(seen.size).toBe(500_000);
  });
});

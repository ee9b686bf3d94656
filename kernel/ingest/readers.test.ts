import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { readDelimited } from './delimited.ts';
import { FileRefused } from './file-refused.ts';
import { inputOf } from './input.ts';
import { readJson } from './json.ts';
import { RecordRejected } from './source.ts';

/** Content cut into chunks of `size` bytes, so that lines and characters fall apart anywhere. */
function inputFrom(content: string | Buffer, size = 7) {
  const bytes = Buffer.from(content);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += size)
      yield bytes.subarray(start, start + size);
  }
  return inputOf('test', chunks(), bytes.length);
}

async function recordsOf(batches: AsyncIterable<readonly { line: number; value: unknown }[]>) {
  const records: [number, unknown][] = [];
  for await (const batch of batches) {
    for (const { line, value } of batch)
      records.push([line, value instanceof RecordRejected ? value.rejection.code : value]);
  }
  return records;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof FileRefused ? error.code : `not refused: ${String(error)}`;
}

const layout = {
  columns: { name: ['nom', 'name'], town: ['ville', 'ville#2'], second: ['ville#2'] },
  optional: ['second'],
} as const;
const pipe = (content: string | Buffer, size?: number) =>
  recordsOf(readDelimited(inputFrom(content, size), layout, '|'));
const csv = (content: string | Buffer, size?: number) =>
  recordsOf(readCsv(inputFrom(content, size), layout, [',', ';']));

describe('pipe files', () => {
  test('columns are found by name in any order, case and accent; the second column of a name too', async () => {
    expect(await pipe('VILLE|Nom|ville\nNantes|Zoé|Rezé\n')).toEqual([
      [2, { name: 'Zoé', town: 'Nantes', second: 'Rezé' }],
    ]);
  });

  test('NULL in words, blanks and empty fields are null', async () => {
    expect(await pipe('nom|ville\nNULL|   \n')).toEqual([
      [2, { name: null, town: null, second: null }],
    ]);
  });

  test.each([1, 2, 3, 5, 1000])(
    'lines and characters cut across chunks of %i bytes are read whole',
    async (size) => {
      expect(
        await pipe('\ufeffnom|ville\r\nÉlodie|Saint-Étienne-de-Montluc\r\n€|œ\n', size),
      ).toEqual([
        [2, { name: 'Élodie', town: 'Saint-Étienne-de-Montluc', second: null }],
        [3, { name: '€', town: 'œ', second: null }],
      ]);
    },
  );

  test('a line in Windows-1252 is read as such among lines in UTF-8', async () => {
    const mixed = Buffer.concat([
      Buffer.from('nom|ville\nZoé|Rezé\n'),
      Buffer.from('Zo\xe9|\x80uro\n', 'latin1'),
    ]);
    expect(
      (await pipe(mixed)).map(([, value]) => (value as { name: string; town: string }).town),
    ).toEqual(['Rezé', '€uro']);
    expect((await pipe(mixed))[1]?.[1]).toMatchObject({ name: 'Zoé' });
  });

  test('a line with a field too many or too few is rejected by its number and the next one is read', async () => {
    expect(await pipe('nom|ville\na\nb|c|d\ne|f\n')).toEqual([
      [2, 'FIELD_COUNT_WRONG'],
      [3, 'FIELD_COUNT_WRONG'],
      [4, { name: 'e', town: 'f', second: null }],
    ]);
  });

  test('a last line without its end is read when it is whole and refuses the file when it is short', async () => {
    expect(await pipe('nom|ville\na|b')).toHaveLength(1);
    expect(await refusalOf(pipe('nom|ville\na|b\nc'))).toBe('FILE_TRUNCATED');
  });

  test.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['another layout', 'siret;date\n1;2\n', 'COLUMN_MISSING'],
    ['UTF-16', Buffer.from('\ufeffnom|ville\n', 'utf16le'), 'ENCODING_UNSUPPORTED'],
    ['NUL bytes', 'nom|ville\na\u0000|b\n', 'ENCODING_UNSUPPORTED'],
    ['a line without end', `nom|ville\n${'x'.repeat(1_100_000)}`, 'FILE_MALFORMED'],
  ])('%s is refused whole', async (_what, content, code) => {
    expect(await refusalOf(pipe(content, 65_536))).toBe(code);
  });

  test.each([
    ['in two bytes', Buffer.from('nom|ville\na|Orléan').subarray(0, -3)],
    ['in three bytes', Buffer.from('nom|ville\na|10 €').subarray(0, -1)],
    ['in three bytes, after the first', Buffer.from('nom|ville\na|10 €').subarray(0, -2)],
    ['in four bytes', Buffer.from('nom|ville\na|𝄞').subarray(0, -1)],
  ])('a file that ends inside a character %s is refused as cut', async (_what, content) => {
    expect(await refusalOf(pipe(content))).toBe('FILE_TRUNCATED');
  });

  test('a last word in Windows-1252 that ends with an accent and the file is read', async () => {
    for (const word of ['Orléansé', 'CAFÉ', 'à', 'où', 'Ç', 'maïs']) {
      const content = Buffer.from(`nom|ville\na|${word}`, 'latin1');
      expect(await pipe(content)).toEqual([[2, { name: 'a', town: word, second: null }]]);
    }
  });

  test('lines that end with a return alone are refused, not read as one header', async () => {
    expect(await refusalOf(pipe('nom|ville|autre\ra|b|c\rd|e|f\r'))).toBe('FILE_MALFORMED');
  });

  test('a field of almost a megabyte is read', async () => {
    const long = 'x'.repeat(1_000_000);
    expect(await pipe(`nom|ville\n${long}|b\nc|d\n`, 65_536)).toEqual([
      [2, { name: long, town: 'b', second: null }],
      [3, { name: 'c', town: 'd', second: null }],
    ]);
  });

  test('the refusal of another layout names the columns that are missing', async () => {
    await expect(pipe('nom|pays\na|b\n')).rejects.toThrowError(/lacks: ville or ville#2/u);
  });
});

describe('compressed files', () => {
  test('gzip is told by its first bytes', async () => {
    expect(await pipe(gzipSync('nom|ville\na|b\n'))).toHaveLength(1);
  });

  test('a gzip file cut in the middle is refused', async () => {
    const whole = gzipSync(
      `nom|ville\n${Array.from({ length: 500 }, (_, i) => `a${i * 7919}|b${i}`).join('\n')}\n`,
    );
    expect(await refusalOf(pipe(whole.subarray(0, whole.length / 2), 64))).toBe('FILE_TRUNCATED');
  });

  test('bytes that only begin like gzip are refused', async () => {
    expect(
      await refusalOf(pipe(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9]))),
    ).toMatch(/FILE_/u);
  });

  test('a file that inflates without end is refused before it fills the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 0x61), { level: 9 });
    expect(await refusalOf(pipe(bomb, 65_536))).toMatch(/FILE_INFLATES_TOO_MUCH|FILE_MALFORMED/u);
  }, 30_000);
});

describe('a reader that stops early', () => {
  /** Reads the first record alone; tells whether the source has been closed since. */
  async function isClosedAfterFirst(
    content: Buffer,
    read: (input: ReturnType<typeof inputOf>) => AsyncIterable<unknown>,
  ): Promise<boolean> {
    let isClosed = false;
    async function* chunks(): AsyncGenerator<Buffer> {
      try {
        for (let start = 0; start < content.length; start += 1_000)
          yield content.subarray(start, start + 1_000);
      } finally {
        isClosed = true;
      }
    }
    for await (const _first of read(inputOf('test', chunks(), null))) break;
    for (let turn = 0; turn < 50 && !isClosed; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return isClosed;
  }

  const rows = Array.from({ length: 200_000 }, (_, n) => `n${n},v${(n * 7919) % 99991}\n`).join('');
  const plain = Buffer.from(`nom,ville\n${rows}`);

  test.each([
    ['plain', plain],
    ['compressed', gzipSync(plain)],
  ])('closes a %s file', async (_what, content) => {
    expect(await isClosedAfterFirst(content, (input) => readCsv(input, layout, [',']))).toBe(true);
    expect(await isClosedAfterFirst(content, (input) => readDelimited(input, layout, ','))).toBe(
      true,
    );
  });

  test('an error of the disk under a compressed file is no verdict on the file', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield gzipSync(plain).subarray(0, 50_000);
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    }
    const reading = recordsOf(readDelimited(inputOf('test', failing(), null), layout, ','));
    await expect(reading).rejects.toMatchObject({ code: 'EIO' });
  });
});

describe('CSV files', () => {
  test('quotes, line ends inside quotes and the delimiter are read; a record has the line on which it begins', async () => {
    expect(await csv('nom;ville\n"a;""b""";"c\nd"\ne;f\n')).toEqual([
      [2, { name: 'a;"b"', town: 'c\nd', second: null }],
      [4, { name: 'e', town: 'f', second: null }],
    ]);
  });

  test('what refuses the file after its first lines refuses it as it does pipe files', async () => {
    const lines = 'a,b\n'.repeat(20);
    expect(await refusalOf(csv(`nom,ville\n${lines}c\u0000,d\n`))).toBe('ENCODING_UNSUPPORTED');
    expect(await refusalOf(csv(`nom,ville\n${lines}${'x'.repeat(1_100_000)}`, 65_536))).toBe(
      'FILE_MALFORMED',
    );
    const cut = Buffer.from(`nom,ville\n${lines}c,10 €`).subarray(0, -1);
    expect(await refusalOf(csv(cut))).toBe('FILE_TRUNCATED');
  });

  test('a quote that never closes refuses the file as cut', async () => {
    expect(await refusalOf(csv('nom,ville\n"a,b\nc,d\n'))).toBe('FILE_TRUNCATED');
  });

  test('a last line without its end is read when it is whole and refuses the file when it is short', async () => {
    expect(await csv('nom,ville\na,b')).toHaveLength(1);
    expect(await refusalOf(csv('nom,ville\na,b\nc'))).toBe('FILE_TRUNCATED');
  });

  test.each([
    ['blank lines', 'nom,ville\n\n\na,b\n\n"c\n\nd",e\n\nf,g\n', [4, 6, 10]],
    ['carriage returns', 'nom,ville\r\na,b\r\n\r\n"c\r\nd",e\r\nf,g\r\n', [2, 4, 6]],
    ['line ends of two kinds', 'nom,ville\r\na,b\nc,d\r\ne,f\n', [2, 3, 4]],
    ['a return within a line', 'nom,ville\na\rb,"c\r\rd\ne"\nf,g\n', [2, 4]],
    ['a mark of byte order', '\ufeffnom,ville\na,b\n', [2]],
    ['an end without a line end', 'nom,ville\na,b\nc,"d\ne"', [2, 3]],
  ])('with %s records keep the numbers of their lines', async (_what, content, lines) => {
    expect((await csv(content)).map(([line]) => line)).toEqual(lines);
  });

  test('two returns before the line feed of the header do not hide the records', async () => {
    expect(await refusalOf(csv('nom,ville\r\r\na,b\nc,d\n'))).toBe('FILE_MALFORMED');
  });

  test('a short line is rejected, the rest read', async () => {
    expect(await csv('nom,ville\na\nb,c\n')).toEqual([
      [2, 'FIELD_COUNT_WRONG'],
      [3, { name: 'b', town: 'c', second: null }],
    ]);
  });
});

describe('JSON files', () => {
  const json = (content: string) => recordsOf(readJson(inputFrom(content)));

  test('one document a line, a broken one rejected by its number', async () => {
    expect(await json('{"a":1}\n{"a":\n{"a":3}\n')).toEqual([
      [1, { a: 1 }],
      [2, 'JSON_INVALID'],
      [3, { a: 3 }],
    ]);
  });

  test('one document over many lines is one record', async () => {
    expect(await json('[\n  {"a": 1},\n  {"a": 2}\n]\n')).toEqual([[1, [{ a: 1 }, { a: 2 }]]]);
  });

  test.each([
    ['', 'FILE_EMPTY'],
    ['{"a":1}\n{"a":2', 'FILE_TRUNCATED'],
    ['[\n  {"a": 1},\n  {"a', 'FILE_TRUNCATED'],
    ['{"a": 1, ', 'FILE_TRUNCATED'],
    ['<html>\n<body>\n', 'FILE_MALFORMED'],
  ])('%j is refused', async (content, code) => {
    expect(await refusalOf(json(content))).toBe(code);
  });
});

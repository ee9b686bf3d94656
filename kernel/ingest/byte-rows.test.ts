import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNumbers, readByteRows } from './byte-rows.ts';
import { readDelimited } from './delimited.ts';
import { FileRefused } from './file-refused.ts';
import { inputOf } from './input.ts';
import { RecordRejected } from './source.ts';

const layout = {
  columns: { name: ['nom'], town: ['ville'], second: ['ville#2'], age: ['age'] },
  optional: ['second', 'age'],
} as const;
const names = ['name', 'town', 'second', 'age'] as const;
const at = columnNumbers(layout.columns);

/** Content in chunks of `size` bytes that share one buffer, as those of a file do. */
function inputFrom(content: Buffer, size: number) {
  async function* chunks(): AsyncGenerator<Buffer> {
    const buffer = Buffer.alloc(size);
    for (let start = 0; start < content.length; start += size) {
      const length = content.copy(buffer, 0, start, start + size);
      yield buffer.subarray(0, length);
    }
  }
  return inputOf('test', chunks(), content.length);
}

type Outcome = readonly (readonly [number, unknown])[] | string;

async function outcomeOf(read: () => AsyncIterable<Iterable<readonly [number, unknown]>>) {
  const records: (readonly [number, unknown])[] = [];
  try {
    for await (const batch of read()) records.push(...batch);
  } catch (error) {
    return error instanceof FileRefused ? `${error.code}: ${error.message}` : String(error);
  }
  return records;
}

const asText = (content: Buffer, size: number): Promise<Outcome> =>
  outcomeOf(async function* () {
    for await (const batch of readDelimited(inputFrom(content, size), layout, '|'))
      yield batch.map(({ line, value }) => [
        line,
        value instanceof RecordRejected ? value.rejection : value,
      ]);
  });

const asBytes = (content: Buffer, size: number): Promise<Outcome> =>
  outcomeOf(async function* () {
    for await (const batch of readByteRows(inputFrom(content, size), layout, '|')) {
      const records: [number, unknown][] = [];
      for (const { line, value } of batch)
        records.push([
          line,
          value instanceof RecordRejected
            ? value.rejection
            : Object.fromEntries(names.map((name) => [name, value.text(at[name])])),
        ]);
      yield records;
    }
  });

describe('rows as bytes', () => {
  test('give the columns that are asked for, trimmed, NULL in words as nothing', async () => {
    const file = Buffer.from('VILLE|Nom|ville\r\n Nantes |Zoé|NULL\r\n\r\n|NULLE|x\r\n');
    expect(await asBytes(file, 5)).toEqual([
      [2, { name: 'Zoé', town: 'Nantes', second: null, age: null }],
      [4, { name: 'NULLE', town: null, second: 'x', age: null }],
    ]);
  });

  test('are judged line by line like rows of text, wherever chunks are cut', async () => {
    const field = fc.oneof(
      fc.constantFrom('', 'NULL', ' NULL ', 'a', ' b ', 'é', 'Zoé Ré', '€', '\r', '\t', '\u0001'),
      fc.string({ maxLength: 6 }).map((text) => text.replace(/[\n\r|\0]/gu, '')),
    );
    const line = fc.array(field, { maxLength: 5 }).map((fields) => fields.join('|'));
    const file = fc.record({
      mark: fc.constantFrom('', '\ufeff'),
      header: fc.constantFrom('nom|ville', 'age|nom|ville|ville', 'nom|ville|ville', 'x|y', ''),
      lines: fc.array(line, { maxLength: 12 }),
      end: fc.constantFrom('\n', '\r\n'),
      isEnded: fc.boolean(),
      encoding: fc.constantFrom('utf8' as const, 'latin1' as const),
      size: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(file, async ({ mark, header, lines, end, isEnded, encoding, size }) => {
        const text = [header, ...lines].join(end) + (isEnded ? end : '');
        const content = Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
        expect(await asBytes(content, size)).toEqual(await asText(content, size));
      }),
      { numRuns: 500, seed: 44 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { RecordRejected } from '#kernel/ingest/source.ts';
import { readFigures } from './figures.ts';

const read = (value: string | null, scale?: readonly [number, number]) => {
  const field = { column: 'met', value, ...(scale === undefined ? {} : { scale }) };
  const { values, withheld } = readFigures({ HIRING_PROJECTS: field });
  return [values.HIRING_PROJECTS, JSON.parse(withheld).HIRING_PROJECTS ?? null];
};

describe('a figure of a file', () => {
  test.each([
    ['0', '0'],
    ['45.9096865448', '45.9096865448'],
    ['45,9096865448', '45.9096865448'],
    ['8.63656218159000000000001', '8.63656218159000000000001'],
    ['1 234,5', '1234.5'],
    ['1\u202f234', '1234'],
    ['1.5E2', '1.5e2'],
  ])('%j is a number with every decimal', (text, number) => {
    expect(read(text)).toEqual([number, null]);
  });

  test.each([
    ['*', 'SECRECY'],
    ['s', 'SECRECY'],
    [null, 'EMPTY'],
    ['-1', 'MARKED'],
    ['-2', 'MARKED'],
    ['-2,0', 'MARKED'],
    ['nd', 'MARKED'],
  ])('%j is no number, and never zero: %s', (text, withholding) => {
    expect(read(text)).toEqual([null, withholding]);
  });

  test('an indicator outside its scale is not available', () => {
    expect(read('6', [1, 5])).toEqual([null, 'OUT_OF_SCALE']);
    expect(read('5', [1, 5])).toEqual(['5', null]);
  });

  test.each(['-3', 'vingt', '1.234,5', '12*', '1e12', '=1+1', '--'])('%j is rejected', (text) => {
    const refusal = () => read(text);
    expect(refusal).toThrow(RecordRejected);
    expect(refusal).toThrow('NUMBER_INVALID');
  });
});

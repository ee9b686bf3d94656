import { describe, expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

async function* numbers(count: number, failsAfter = Number.POSITIVE_INFINITY) {
  for (let number = 1; number <= count; number += 1) {
    if (number > failsAfter) throw new Error('The source broke.');
    yield number;
  }
}

describe('sources read side by side', () => {
  test('give all of their values, each source in its order', async () => {
    const got: string[] = [];
    for await (const { source, value } of sideBySide([numbers(3), numbers(0), numbers(2)]))
      got.push(`${source}:${value}`);
    expect(got.filter((one) => one.startsWith('0'))).toEqual(['0:1', '0:2', '0:3']);
    expect(got.filter((one) => one.startsWith('2'))).toEqual(['2:1', '2:2']);
    expect(got).toHaveLength(5);
  });

  test('end with the first of them that fails, after what came before it', async () => {
    const got: number[] = [];
    const read = async () => {
      for await (const { value } of sideBySide([numbers(3, 1)])) got.push(value);
    };
    await expect(read()).rejects.toThrow('The source broke.');
    expect(got).toEqual([1]);
  });
});

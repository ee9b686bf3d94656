import { describe, expect, test } from 'vitest';
import { deriveCategory } from './category.ts';

const worked = (hoursWorked: number | null) => ({ hasWorked: true, hoursWorked });
const idle = { hasWorked: false, hoursWorked: null };

describe('the category of a month', () => {
  test.each([
    ['1 and no work', 1, idle, 'A'],
    ['2 and no work told as zero hours', 2, { hasWorked: false, hoursWorked: 0 }, 'A'],
    ['1 and one hour', 1, worked(1), 'B'],
    ['3 and 78 hours', 3, worked(78), 'B'],
    ['3 and 79 hours', 3, worked(79), 'C'],
    ['1 and the most hours that a month can hold', 1, worked(420), 'C'],
    ['1 and hours in spite of a no', 1, { hasWorked: false, hoursWorked: 12 }, 'B'],
    ['4 and no declaration', 4, null, 'D'],
    ['4 and many hours', 4, worked(151), 'D'],
    ['5 and no declaration', 5, null, 'E'],
  ] as const)('%s is %4$s', (_case, administrativeCategory, declaration, value) => {
    expect(deriveCategory({ isRegistered: true, administrativeCategory, declaration })).toEqual({
      value,
      unknownBecause: null,
    });
  });

  test.each([
    ['nobody registered', false, 1, idle, 'NOT_REGISTERED'],
    ['no administrative category', true, null, idle, 'ADMINISTRATIVE_CATEGORY_UNKNOWN'],
    ['no declaration', true, 1, null, 'NO_DECLARATION'],
    ['work without hours', true, 1, worked(null), 'HOURS_UNKNOWN'],
    ['work of zero hours', true, 1, worked(0), 'HOURS_UNKNOWN'],
    ['no answer at all', true, 1, { hasWorked: null, hoursWorked: null }, 'HOURS_UNKNOWN'],
  ] as const)(
    '%s leaves it unknown: %5$s',
    (_case, isRegistered, administrativeCategory, declaration, unknownBecause) => {
      expect(deriveCategory({ isRegistered, administrativeCategory, declaration })).toEqual({
        value: null,
        unknownBecause,
      });
    },
  );
});

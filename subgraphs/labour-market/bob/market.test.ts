import { describe, expect, test } from 'vitest';
import { factsWith } from './facts.fixture.ts';
import { marketState, marketStress, NO_ROW } from './market.ts';

describe('the stress of a market', () => {
  test.each([
    [20, 0.5, 'EASY'],
    [7.01, 10 / 7.01, 'EASY'],
    [7, 10 / 7, 'BALANCED'],
    [3.01, 10 / 3.01, 'BALANCED'],
    [3, 10 / 3, 'STRESSED'],
    [0.001, 1_000, 'STRESSED'],
    [0, 1_000, 'STRESSED'],
    [-1, 1_000, 'STRESSED'],
    [null, null, 'UNKNOWN'],
  ])('%s offers for ten jobseekers is %s jobseekers for an offer: %s', (ratio, stress, state) => {
    expect(marketStress(ratio)).toBe(stress);
    expect(marketState(stress)).toBe(state);
  });
});

describe('a market that is not known says why', () => {
  const nothing = { ...NO_ROW };
  test.each([
    ['NO_OCCUPATION', { person: { occupationCode: null }, market: nothing }],
    ['NO_COMMUNE', { person: { communeCode: null, departmentCode: null }, market: nothing }],
    ['DEPARTMENT_WITHOUT_FIGURES', { market: { ...nothing, hasOccupationFigures: true } }],
    ['OCCUPATION_WITHOUT_FIGURES', { market: { ...nothing, hasDepartmentFigures: true } }],
    [
      'NOT_COUNTED_HERE',
      { market: { ...nothing, hasDepartmentFigures: true, hasOccupationFigures: true } },
    ],
    ['FIGURE_WITHHELD', { market: { offersPer10: null } }],
  ])('%s', (gap, changes) => {
    expect(factsWith(changes).market).toMatchObject({ state: 'UNKNOWN', stress: null, gap });
  });

  test('and one that is known says nothing', () => {
    expect(factsWith().market).toMatchObject({ state: 'BALANCED', stress: 2, gap: null });
  });
});

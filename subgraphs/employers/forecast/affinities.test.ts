import { expect, test } from 'vitest';
import { affinitiesOf } from './affinities.ts';

const pair = (activityCode: string, occupationCode: string, hirings: number) => ({
  activityCode,
  occupationCode,
  hirings,
});

test('the affinity is the occupation’s share of all hirings of the activity', () => {
  expect(affinitiesOf([pair('1071C', 'D1102', 30), pair('1071C', 'D1106', 10)])).toEqual([
    { activityCode: '1071C', occupationCode: 'D1102', share: 0.75 },
    { activityCode: '1071C', occupationCode: 'D1106', share: 0.25 },
  ]);
});

test('pairs are pruned to four occupations an activity and three activities an occupation, support functions are kept', () => {
  const pairs = [
    ...['D1101', 'D1102', 'D1103', 'D1104', 'D1105'].map((code, index) =>
      pair('1071C', code, 50 - index),
    ),
    pair('1071C', 'M1203', 1),
    // D1105 has three activities that hire more of it than 1071C does.
    ...['4711D', '4711F', '4721Z'].flatMap((code) => [pair(code, 'D1105', 100)]),
  ];
  const kept = affinitiesOf(pairs);
  expect(
    kept
      .filter(({ activityCode }) => activityCode === '1071C')
      .map(({ occupationCode }) => occupationCode),
  ).toEqual(['D1101', 'D1102', 'D1103', 'D1104', 'M1203']);
  // What is pruned is not given to the others.
  const shares = kept
    .filter(({ activityCode }) => activityCode === '1071C')
    .map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
});

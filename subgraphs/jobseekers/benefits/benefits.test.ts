import { describe, expect, test } from 'vitest';
import { toCents } from './cents.ts';
import { constantsOn } from './constants.ts';
import { dailyAllowance } from './daily-allowance.ts';
import { reckonMonth } from './monthly-benefit.ts';

/** Worked by hand, in euros: the sums stand beside each case. */
describe('the daily allowance', () => {
  test.each([
    [40, '2026-10-01', 30, 'MOST', '16.16 + 13.18 = 29.34; least 32.13; 75 % 30.00'],
    [50, '2026-10-01', 33.38, 'PROPORTIONAL_AND_FIXED', '20.20 + 13.18; 57 % 28.50'],
    [45, '2026-10-01', 32.13, 'LEAST', '18.18 + 13.18 = 31.36; 75 % 33.75'],
    [60, '2026-10-01', 37.42, 'PROPORTIONAL_AND_FIXED', '24.24 + 13.18; 57 % 34.20'],
    [79.4, '2026-10-01', 45.26, 'PROPORTIONAL_AND_FIXED', '32.08 + 13.18 = 57 %: where they meet'],
    [100, '2026-10-01', 57, 'PROPORTIONAL_ALONE', '40.40 + 13.18 = 53.58; 57 % 57.00'],
    [250, '2026-10-01', 142.5, 'PROPORTIONAL_ALONE', '101.00 + 13.18 = 114.18'],
    [42.95, '2026-10-01', 32.13, 'LEAST', '17.35 + 13.18 = 30.53; 75 % 32.21'],
    [42.83, '2026-10-01', 32.12, 'MOST', '75 % 32.12 lies a cent below the least'],
    [33.33, '2026-10-01', 25, 'MOST', '13.47 + 13.18 = 26.65; 75 % 25.00'],
    [70, '2015-07-01', 40.04, 'PROPORTIONAL_AND_FIXED', '28.28 + 11.76; 57 % 39.90'],
    [70, '2018-06-30', 40.12, 'PROPORTIONAL_AND_FIXED', '28.28 + 11.84, the last day of it'],
    [70, '2018-07-01', 40.2, 'PROPORTIONAL_AND_FIXED', '28.28 + 11.92, the first day'],
    [70, '2022-06-30', 40.4, 'PROPORTIONAL_AND_FIXED', '28.28 + 12.12'],
    [70, '2022-07-01', 40.75, 'PROPORTIONAL_AND_FIXED', '28.28 + 12.47'],
    [70, '2023-05-01', 40.99, 'PROPORTIONAL_AND_FIXED', '28.28 + 12.71'],
    [70, '2023-07-01', 41.23, 'PROPORTIONAL_AND_FIXED', '28.28 + 12.95'],
    [70, '2024-07-01', 41.39, 'PROPORTIONAL_AND_FIXED', '28.28 + 13.11'],
  ])('of a reference salary of %d on %s is %d by the rule %s: %s', (salary, day, euros, rule) => {
    const constants = constantsOn(day);
    if (constants === null) throw new Error(`no constants on ${day}`);
    expect(dailyAllowance(toCents(salary), constants)).toEqual({ cents: toCents(euros), rule });
  });

  test('is not reckoned for days before the first known constants', () => {
    expect(constantsOn('2015-06-30')).toBeNull();
  });
});

interface Case {
  readonly month?: string;
  readonly daily?: number;
  readonly salary?: number;
  readonly pay?: number;
  readonly without?: number;
  readonly left?: number;
}

describe('the benefit of a month', () => {
  test.each<[string, Case, number, number, number, number]>([
    // what, facts, payable days, postponed days, gross, net
    ['no work: 30 × 40.00, less 2.10 of pension a day', {}, 30, 0, 1200, 1137],
    ['pay 600: (1200 − 420) / 40 = 19.5, so 20', { pay: 600 }, 20, 10, 800, 758],
    ['pay 1000: (1200 − 700) / 40 = 12.5, so 13', { pay: 1000 }, 13, 17, 520, 492.7],
    ['pay 1714.20: 0.06 is left, a day', { pay: 1714.2 }, 1, 29, 40, 37.9],
    ['pay 1714.28: 70 % of it is the whole', { pay: 1714.28 }, 0, 30, 0, 0],
    ['pay 2000: more than the whole', { pay: 2000 }, 0, 30, 0, 0],
    ['pay of a cent takes no day', { pay: 0.01 }, 30, 0, 1200, 1137],
    [
      'pay 1100 with 40 of salary: 5 days by pay, (1216.80 − 1100) / 30 = 3.9, so 3',
      { daily: 30, salary: 40, pay: 1100 },
      3,
      27,
      90,
      90,
    ],
    ['pay above the former 1216.80', { daily: 30, salary: 40, pay: 1216.81 }, 0, 30, 0, 0],
    ['February 2025 has 28 days', { month: '2025-02-01' }, 28, 0, 1120, 1061.2],
    ['March 2025 has 31', { month: '2025-03-01' }, 31, 0, 1240, 1174.9],
    ['February 2024 has 29', { month: '2024-02-01' }, 29, 0, 1160, 1099.1],
    ['from April 2025 on each month has 30', { month: '2025-05-01' }, 30, 0, 1200, 1137],
    ['a February of 30 days', { month: '2026-02-01' }, 30, 0, 1200, 1137],
    [
      '57.00 − 3.00 − 3.47 − 0.28 = 50.25 is below 53: no CSG',
      { daily: 57, salary: 100 },
      30,
      0,
      1710,
      1620,
    ],
    ['62.70 − 3.30 − 3.82 − 0.31 = 55.27 a day', { daily: 62.7, salary: 110 }, 30, 0, 1881, 1658.1],
    [
      '60.00 − 3.16 − 3.65 − 0.29 = 52.90: no CSG, 56.84 a day',
      { daily: 60, salary: 105.26 },
      30,
      0,
      1800,
      1705.2,
    ],
    [
      '60.20 − 3.17 − 3.67 − 0.30 = 53.06 a day',
      { daily: 60.2, salary: 105.61 },
      30,
      0,
      1806,
      1591.8,
    ],
    ['ten of 31 days ill: 21 × 40', { without: 10 }, 21, 0, 840, 795.9],
    ['one of 31 days ill: 30 × 40', { without: 1 }, 30, 0, 1200, 1137],
    ['27 of 28 days of February ill: one', { month: '2026-02-01', without: 27 }, 1, 0, 40, 37.9],
    ['all of February ill: none', { month: '2026-02-01', without: 28 }, 0, 0, 0, 0],
    [
      'ten days ill and pay 600: (840 − 420) / 40 = 10.5, so 11',
      { without: 10, pay: 600 },
      11,
      10,
      440,
      416.9,
    ],
    ['registered for no day of it', { without: 31 }, 0, 0, 0, 0],
    ['twelve days left', { left: 12 }, 12, 0, 480, 454.8],
    [
      'twelve days left and pay 300: (480 − 210) / 40 = 6.75, so 7',
      { left: 12, pay: 300 },
      7,
      5,
      280,
      265.3,
    ],
    ['the least allowance bears no pension', { daily: 32.13, salary: 45 }, 30, 0, 963.9, 963.9],
    [
      'pension of 1.43 only as far as the least allowance: 0.37',
      { daily: 32.5, salary: 47.83 },
      30,
      0,
      975,
      963.9,
    ],
  ])('%s', (_what, facts, payableDays, postponedDays, gross, net) => {
    const {
      month = '2026-10-01',
      daily = 40,
      salary = 70,
      pay = 0,
      without = 0,
      left = 500,
    } = facts;
    const leastAllowance = constantsOn(month)?.leastAllowance ?? 0;
    const benefit = reckonMonth({
      month,
      dailyCents: toCents(daily),
      referenceCents: toCents(salary),
      leastAllowance,
      payCents: toCents(pay),
      daysWithout: without,
      daysLeft: left,
    });
    expect(benefit).toMatchObject({
      payableDays,
      postponedDays,
      grossCents: toCents(gross),
      netCents: toCents(net),
    });
  });
});

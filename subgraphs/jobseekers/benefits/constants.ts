import { lastDayOf } from '#kernel/calendar/months.ts';

/** What the allowance for the return to work (ARE) is reckoned with, from a day on. Amounts in cents. */
export interface AllowanceConstants {
  readonly from: string;
  /** Added to the proportional part, a day. */
  readonly fixedPart: number;
  /** The least that a day of the allowance is. */
  readonly leastAllowance: number;
}

/** The yearly values, oldest first. Source: the decisions of Unédic on the revaluation of allowances; that of 2016 was none. */
const BY_DAY: readonly AllowanceConstants[] = [
  { from: '2015-07-01', fixedPart: 1176, leastAllowance: 2867 },
  { from: '2017-07-01', fixedPart: 1184, leastAllowance: 2886 },
  { from: '2018-07-01', fixedPart: 1192, leastAllowance: 2906 },
  { from: '2019-07-01', fixedPart: 1200, leastAllowance: 2926 },
  { from: '2020-07-01', fixedPart: 1205, leastAllowance: 2938 },
  { from: '2021-07-01', fixedPart: 1212, leastAllowance: 2956 },
  { from: '2022-07-01', fixedPart: 1247, leastAllowance: 3042 },
  { from: '2023-04-01', fixedPart: 1271, leastAllowance: 3100 },
  { from: '2023-07-01', fixedPart: 1295, leastAllowance: 3159 },
  { from: '2024-07-01', fixedPart: 1311, leastAllowance: 3197 },
  { from: '2025-07-01', fixedPart: 1318, leastAllowance: 3213 },
];

/** The constants in force on a day; null before the first ones that are known. */
export const constantsOn = (day: string): AllowanceConstants | null =>
  BY_DAY.findLast(({ from }) => from <= day) ?? null;

/** From April 2025 on every whole month is paid as thirty days. Source: the convention of November 2024, article on monthly payment. */
const THIRTY_DAYS_FROM = '2025-04-01';
const MONTHLY_DAYS = 30;

/** Days that are paid of a month: thirty of a whole one, else the days of the calendar that are left without `daysWithout`. `month` is its first day. */
export function paidDaysOf(month: string, daysWithout: number): number {
  const days = Number(lastDayOf(month).slice(8));
  if (daysWithout === 0) return month >= THIRTY_DAYS_FROM ? MONTHLY_DAYS : days;
  const left = Math.max(0, days - daysWithout);
  return month >= THIRTY_DAYS_FROM ? Math.min(MONTHLY_DAYS, left) : left;
}

/** Shares in thousandths, so that amounts in cents stay whole numbers. Sources: the regulation of the unemployment insurance; withholdings as estime-backend reckons them. */
export const SHARES = {
  /** Of the reference salary of a day, beside the fixed part. */
  proportional: 404,
  /** Of the reference salary of a day, alone. */
  alone: 570,
  /** Of the reference salary of a day: the allowance is no more. */
  most: 750,
  /** Of the gross pay of a month, taken off the month's allowance. */
  payTakenOff: 700,
  /** Of the reference salary: contribution to the complementary pension. */
  pension: 30,
} as const;

/** General social contribution (CSG) and contribution to the social debt (CRDS): shares of 98.25 % of the allowance, in hundred-thousandths of the whole. */
export const CSG = 6_200 * 0.9825;
export const CRDS = 500 * 0.9825;
/** A day's allowance after withholdings below which neither is taken, in cents. Source: estime-backend, 2023. */
export const LEAST_AFTER_CSG = 5_300;

/** Days of a month, on average, by which a daily salary becomes a monthly one: 365 / 12, in hundredths. */
export const MEAN_MONTH_DAYS = 3_042;

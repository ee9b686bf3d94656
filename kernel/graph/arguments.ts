import { monthsBetween } from '../calendar/months.ts';
import { hubError } from '../errors.ts';

/** Checks a number that a caller sent. Throws ARGUMENT_OUT_OF_RANGE quoting it and the range. */
export function inRange(argument: string, value: number, minimum: number, maximum: number): number {
  if (value >= minimum && value <= maximum) return value;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `${argument}: expected ${minimum} to ${maximum}, got ${value}.`,
    { argument, value, minimum, maximum },
  );
}

/** Checks the length of a list or text that a caller sent. Throws ARGUMENT_OUT_OF_RANGE. */
export function atMost<Value extends { readonly length: number }>(
  argument: string,
  value: Value,
  maximum: number,
  unit: string,
): Value {
  if (value.length <= maximum) return value;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `${argument}: expected at most ${maximum} ${unit}, got ${value.length}.`,
    { argument, value: value.length, maximum },
  );
}

/** Checks that a day that a caller sent is the first one of a month. Throws ARGUMENT_OUT_OF_RANGE. */
export function readMonth(argument: string, day: string): string {
  if (day.endsWith('-01')) return day;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `${argument}: expected the first day of a month, got ${day}.`,
    { argument, value: day },
  );
}

/** Calendar months, both by their first day. */
export interface MonthRange {
  readonly from: string;
  readonly until: string;
}

/** Checks the first and the last month that a caller sent. Throws ARGUMENT_OUT_OF_RANGE for no first days, and for none or more than `most` months. */
export function readMonthRange({ from, until }: MonthRange, most: number): MonthRange {
  inRange('until', monthsBetween(readMonth('from', from), readMonth('until', until)), 1, most);
  return { from, until };
}

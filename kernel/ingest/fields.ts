import { reject } from './source.ts';

/** Readers of single fields for mappers: each gives a clean value, null for a missing one, or rejects the record with column and reason. */

const DATE_FORMS = {
  iso: {
    pattern: /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u,
    order: [1, 2, 3],
    form: 'yyyy-mm-dd',
  },
  french: { pattern: /^(\d{2})\/(\d{2})\/(\d{4})$/u, order: [3, 2, 1], form: 'dd/mm/yyyy' },
  compact: { pattern: /^(\d{4})(\d{2})(\d{2})$/u, order: [1, 2, 3], form: 'yyyymmdd' },
  compactFrench: { pattern: /^(\d{2})(\d{2})(\d{4})$/u, order: [3, 2, 1], form: 'ddmmyyyy' },
} as const;

export type DateForm = keyof typeof DATE_FORMS;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A calendar date as ISO text, without any time zone; null when the text is not a real day of the years 1900 to 2100. */
export function parseDate(text: string, form: DateForm): string | null {
  const { pattern, order } = DATE_FORMS[form];
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [year = '', month = '', day = ''] = order.map((index) => parts[index] ?? '');
  const isLeapDay = month === '02' && day === '29' && isLeapYear(Number(year));
  const lastDay = DAYS[Number(month) - 1];
  if (lastDay === undefined || day === '00' || (Number(day) > lastDay && !isLeapDay)) return null;
  if (year < '1900' || year > '2100') return null;
  return `${year}-${month}-${day}`;
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A date field; rejects DATE_INVALID. */
export function dateField(column: string, value: string | null, form: DateForm): string | null {
  if (value === null) return null;
  return (
    parseDate(value, form) ??
    reject({
      column,
      code: 'DATE_INVALID',
      reason: `Expected a real date written ${DATE_FORMS[form].form}.`,
      value,
    })
  );
}

/** A whole number in `min..max`; rejects NUMBER_INVALID. */
export function integerField(
  column: string,
  value: string | null,
  min: number,
  max: number,
): number | null {
  if (value === null) return null;
  const number = /^-?\d+(?:[.,]0+)?$/u.test(value) ? Number.parseInt(value, 10) : Number.NaN;
  if (number >= min && number <= max) return number;
  return reject({
    column,
    code: 'NUMBER_INVALID',
    reason: `Expected a whole number from ${min} to ${max}.`,
    value,
  });
}

/** A number with a decimal point or comma, in `min..max`; rejects NUMBER_INVALID. */
export function decimalField(
  column: string,
  value: string | null,
  min: number,
  max: number,
): number | null {
  if (value === null) return null;
  const text = value.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  const number = Number(text);
  if (/^-?\d*\.?\d+(?:e-?\d+)?$/iu.test(text) && number >= min && number <= max) return number;
  return reject({
    column,
    code: 'NUMBER_INVALID',
    reason: `Expected a number from ${min} to ${max}.`,
    value,
  });
}

/** A field that must be there; rejects VALUE_MISSING. */
export function mandatory<Value>(column: string, value: Value | null): Value {
  return (
    value ??
    reject({
      column,
      code: 'VALUE_MISSING',
      reason: 'The value is missing and the record means nothing without it.',
    })
  );
}

/** A code in the form that `normalise` accepts; rejects CODE_MALFORMED. */
export function codeField(
  column: string,
  value: string | null,
  normalise: (text: string) => string | null,
  form: string,
): string | null {
  if (value === null) return null;
  return (
    normalise(value) ??
    reject({ column, code: 'CODE_MALFORMED', reason: `Expected ${form}.`, value })
  );
}

/** One of a closed list of source codes, mapped to ours; rejects CODE_UNKNOWN. */
export function choiceField<Choice>(
  column: string,
  value: string | null,
  choices: Readonly<Record<string, Choice>>,
): Choice | null {
  if (value === null) return null;
  if (Object.hasOwn(choices, value)) return choices[value] as Choice;
  return reject({
    column,
    code: 'CODE_UNKNOWN',
    reason: `Expected one of ${Object.keys(choices).join(', ')}.`,
    value,
  });
}

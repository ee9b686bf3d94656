/** Readers of single fields in ASCII bytes, for mappers of `ByteRow`s. Each gives NaN, or false, for what does not have the form. */

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const SPACE = 32;
const T = 84;
const A = 65;
const N = 78;
const Z = 90;
const DAYS_BEFORE_2000 = 730_425;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Digits only, up to 15 of them. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 15) return Number.NaN;
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = (bytes[index] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits with a decimal point or comma among them or none. */
export function decimalNumber(bytes: Uint8Array, from: number, to: number): number {
  let mark = from;
  while (mark < to && bytes[mark] !== POINT && bytes[mark] !== COMMA) mark += 1;
  const whole = wholeNumber(bytes, from, mark);
  if (mark >= to - 1) return whole;
  return whole + wholeNumber(bytes, mark + 1, to) / 10 ** (to - mark - 1);
}

/** A real day of the years 1900 to 2100 written `yyyy-mm-dd`, with or without a time after it, in days since 2000-01-01. */
export function dayNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 10 || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return Number.NaN;
  if (!isTime(bytes, from + 10, to)) return Number.NaN;
  return daysSince2000(
    wholeNumber(bytes, from, from + 4),
    wholeNumber(bytes, from + 5, from + 7),
    wholeNumber(bytes, from + 8, from + 10),
  );
}

/** An ISO date in days since 2000-01-01, as PostgreSQL counts; NaN when it is not a real day of the years 1900 to 2100. */
export function daysSince2000(year: number, month: number, day: number): number {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (MONTH_LENGTHS[month - 1] as number) + (isLeapYear && month === 2 ? 1 : 0);
  if (day > length) return Number.NaN;
  // Years that begin in March put the leap day last; 306 days from March to the end of December.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return 365 * marchYear + leapDays + dayOfYear - DAYS_BEFORE_2000;
}

/** Whether the bytes have the form `form`: `9` stands for a digit, `A` for a capital letter, `N` for a capital letter up to N. */
export function isOfForm(bytes: Uint8Array, from: number, to: number, form: string): boolean {
  if (to - from !== form.length) return false;
  for (let index = 0; index < form.length; index += 1) {
    const byte = bytes[from + index] as number;
    const kind = form.charCodeAt(index);
    const fits =
      kind === NINE ? byte >= ZERO && byte <= NINE : byte >= A && byte <= (kind === N ? N : Z);
    if (!fits) return false;
  }
  return true;
}

function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  if (bytes[from] !== SPACE && bytes[from] !== T) return false;
  for (let index = from + 1; index < to; index += 1) {
    const byte = bytes[index] as number;
    if ((byte < ZERO || byte > COLON) && byte !== POINT) return false;
  }
  return to - from > 5;
}

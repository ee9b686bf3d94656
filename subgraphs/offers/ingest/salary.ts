export interface Salary {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly period: 'HOUR' | 'MONTH' | 'YEAR';
  readonly monthsPerYear: number | null;
}

/** What became of a salary's text: amounts, amounts that nobody pays, or nothing to read. */
export type SalaryReading = Salary | 'IMPLAUSIBLE' | null;

/** Below and above these amounts, in euros before tax, a salary is a slip of the keyboard. */
const PLAUSIBLE = { HOUR: [5, 500], MONTH: [200, 60_000], YEAR: [2_000, 700_000] } as const;

/** In this order: the source's own first word, then what is written beside an amount; thousands of euros are a year's pay. */
const PERIODS = [
  ['HOUR', /^horaire\b/iu],
  ['MONTH', /^mensuel\b/iu],
  ['YEAR', /^annuel\b/iu],
  ['HOUR', /(?:\/|\bpar|\bde l') ?h(?:eures?)?\b|\bhoraires?\b/iu],
  ['MONTH', /(?:\/|\bpar) ?m(?:ois)?\b|\bmensuel(?:le|s)?\b/iu],
  ['YEAR', /(?:\/|\bpar) ?ann?(?:ée)?\b|\bannuel(?:le|s)?\b|\d ?k(?!\p{L})/iu],
] as const;

const NUMBER = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*`;
const CURRENCY = String.raw`(?:€|euros?\b|eur\b)`;
const PER = String.raw`(?: ?(?:\/|par) ?\p{L}+| bruts?\b| nets?\b)*`;
const RANGE = new RegExp(
  `(${NUMBER}) ?(k?) ?${CURRENCY}?${PER} ?(?:à|a|et|-|–) ?(${NUMBER}) ?(k?) ?(?:${CURRENCY}|(?<=k))`,
  'iu',
);
const SINGLE = new RegExp(`(${NUMBER}) ?(k?) ?(?:${CURRENCY}|(?<=k)(?!\\p{L}))`, 'iu');
const MONTHS = /\bsur (\d{1,2}(?:[.,]\d{1,2})?) ?mois\b/iu;
const FROM = /à partir de|minimum|\bmini\b|\bdès\b|^de /iu;
const UP_TO = /jusqu'? ?[àa]|maximum|\bmaxi\b/iu;
const MAX_LENGTH = 300;

/**
 * Reads the amounts of a salary's free text: `Mensuel de 1823.04 Euros à 2100.00 Euros sur 12 mois`, `De 12€/h`, `28-32 K€`.
 * A reversed range is put right. Null when there is no amount, or no word that tells the period.
 */
export function readSalary(text: string): SalaryReading {
  const line = text.slice(0, MAX_LENGTH).replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const months = MONTHS.exec(line)?.[1];
  const rest = line.replace(MONTHS, ' ').replace(/\s+/gu, ' ');
  const amounts = readAmounts(rest);
  const period = PERIODS.find(([, pattern]) => pattern.test(rest))?.[0];
  if (amounts === null || period === undefined) return null;
  const given = amounts.filter((amount) => amount !== null);
  const [least, most] = PLAUSIBLE[period];
  if (given.some((amount) => !(amount >= least && amount <= most))) return 'IMPLAUSIBLE';
  const [minimum, maximum] = amounts;
  return { minimum, maximum, period, monthsPerYear: readMonths(months) };
}

type Amounts = readonly [number | null, number | null];

function readAmounts(line: string): Amounts | null {
  const range = RANGE.exec(line);
  if (range !== null) {
    const [, one = '', oneK = '', other = '', otherK = ''] = range;
    const first = amountOf(one, oneK === '' && Number.parseInt(one, 10) < 1_000 ? otherK : oneK);
    const second = amountOf(other, otherK);
    return first <= second ? [first, second] : [second, first];
  }
  const single = SINGLE.exec(line);
  if (single === null) return null;
  const amount = amountOf(single[1] ?? '', single[2] ?? '');
  if (UP_TO.test(line)) return [null, amount];
  return FROM.test(line) ? [amount, null] : [amount, amount];
}

/** A point or comma before exactly three digits parts thousands, else decimals. */
function amountOf(digits: string, thousand: string): number {
  const plain = digits
    .replaceAll(' ', '')
    .replace(/[.,](?=\d{3}(?:\D|$))/gu, '')
    .replace(',', '.');
  const amount = Number(plain) * (thousand === '' ? 1 : 1_000);
  return Math.round(amount * 100) / 100;
}

function readMonths(text: string | undefined): number | null {
  const months = Number(text?.replace(',', '.'));
  return months >= 1 && months <= 18 ? months : null;
}

import { Refused } from './refusal.ts';
import type { SharedContactInput } from './schema.generated.ts';

const MOST_NAME = 100;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/u;
const PHONE = /^\+?[\d .()-]{6,30}$/u;

/** What any mutation of this subgraph may find wrong with a value. */
export type ValueFault = 'OUT_OF_RANGE' | 'TEXT_EMPTY' | 'TEXT_TOO_LONG' | 'CONTACT_MALFORMED';

/** Ends the reading of an input, naming the argument. */
export const refused = <Code extends string>(
  code: Code,
  argument: string,
  message: string,
): Refused<Code> => new Refused(code, `input.${argument}: ${message}`, `input.${argument}`);

/** Checks a number. Throws `Refused`. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw refused<ValueFault>(
    'OUT_OF_RANGE',
    argument,
    `expected ${least} to ${most}, got ${value}.`,
  );
}

/** The words of a text; of one line unless it may have several. Throws `Refused` where nothing or too much is left. */
export function textOf(argument: string, written: string, most: number, hasLines = false): string {
  const text = (hasLines ? written : written.replace(/\s+/gu, ' ')).trim();
  if (text === '')
    throw refused<ValueFault>('TEXT_EMPTY', argument, `expected 1 to ${most} characters.`);
  if (text.length <= most) return text;
  throw refused<ValueFault>('TEXT_TOO_LONG', argument, `expected at most ${most} characters.`);
}

/** The same, of a text that need not be there; a blank one is none. */
export const textOrNull = (
  argument: string,
  written: string | null | undefined,
  most: number,
  hasLines = false,
): string | null =>
  written == null || written.trim() === '' ? null : textOf(argument, written, most, hasLines);

/** How somebody is reached. Throws `Refused`. */
export const readContact = (argument: string, { name, email, phone }: SharedContactInput) => ({
  name: textOf(`${argument}.name`, name, MOST_NAME),
  email: email == null ? null : shaped(`${argument}.email`, email.trim(), EMAIL),
  phone: phone == null ? null : shaped(`${argument}.phone`, phone.trim(), PHONE),
});

/** An address of the form that it must have. Throws `Refused`. */
export function shaped(argument: string, value: string, form: RegExp): string {
  if (form.test(value)) return value;
  throw refused<ValueFault>('CONTACT_MALFORMED', argument, 'expected an address that can be one.');
}

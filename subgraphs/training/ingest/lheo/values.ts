import { parseDate } from '#kernel/ingest/fields.ts';
import { plainLine, plainText } from './plain-text.ts';
import { childAt, childrenOf, type XmlElement } from './xml-element.ts';

/** Notes a doubt about the record being read. */
export type Doubt = (code: string) => void;

const UNKNOWN_DATE = /^(?:0{8}|9{8}|0000-00-00)$/u;

/** The readable text of the first element down `path`, with its lines. */
export function textAt(parent: XmlElement | null, ...path: string[]): string | null {
  const element = childAt(parent, ...path);
  return element === null ? null : plainText(element.text);
}

/** The same on one line. */
export function lineAt(parent: XmlElement | null, ...path: string[]): string | null {
  const element = childAt(parent, ...path);
  return element === null ? null : plainLine(element.text);
}

/** Texts of all children called `name`, fillers left out. */
export const linesOf = (parent: XmlElement | null, name: string): string[] =>
  childrenOf(parent, name)
    .map((child) => plainLine(child.text))
    .filter((line) => line !== null);

/** `yyyymmdd`, or the date of an instant; `00000000` and fillers are null, so is what is not a real day (DATE_WRONG). */
export function readDate(written: string | null | undefined, doubt: Doubt): string | null {
  const text = plainLine(written ?? '');
  if (text === null || UNKNOWN_DATE.test(text)) return null;
  const date = parseDate(text, 'compact') ?? parseDate(text.slice(0, 10), 'iso');
  if (date === null) doubt('DATE_WRONG');
  return date;
}

/** Whole numbers up to `maximum`; zero is how sources write that they do not know. */
export function readCount(text: string | null, maximum: number): number | null {
  const number = text === null ? Number.NaN : Number.parseFloat(text.replace(',', '.'));
  return number > 0 && number <= maximum ? Math.round(number) : null;
}

/** The meaning of a code of a closed list; another code is null (CODE_WRONG). */
export function readChoice<Choice>(
  code: string | null,
  choices: Readonly<Record<string, Choice>>,
  doubt: Doubt,
): Choice | null {
  if (code === null) return null;
  if (Object.hasOwn(choices, code)) return choices[code] as Choice;
  doubt('CODE_WRONG');
  return null;
}

/** An address of the web with its scheme; null when it cannot be one. */
export function readWebsite(text: string | null): string | null {
  if (text === null || /\s|@/u.test(text)) return null;
  const written = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isWeb = url !== null && ['http:', 'https:'].includes(url.protocol);
  return isWeb && url.hostname.includes('.') ? url.href : null;
}

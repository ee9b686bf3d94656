/** A JSON object as the source sent it. Nothing about its fields is taken for granted. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOTHING: Raw = {};

export function childOf(raw: Raw, field: string): Raw {
  const value = raw[field];
  return isRaw(value) ? value : NOTHING;
}

export function childrenOf(raw: Raw, field: string): readonly Raw[] {
  const value = raw[field];
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** A text without control characters but line ends and tabs, without lone surrogates, trimmed; null when nothing is left. */
export function textOf(raw: Raw, field: string): string | null {
  const value = raw[field];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim();
  return text === '' ? null : text;
}

/** A text on one line. */
export const lineOf = (raw: Raw, field: string): string | null =>
  textOf(raw, field)?.replace(/\s+/gu, ' ') ?? null;

/** A finite number, written as such or as text with a point or comma; null when absent or something else. */
export function numberOf(raw: Raw, field: string): number | null {
  const value = raw[field];
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return /^-?\d{1,9}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : null;
}

export const isTrue = (raw: Raw, field: string): boolean =>
  raw[field] === true || raw[field] === 'true';

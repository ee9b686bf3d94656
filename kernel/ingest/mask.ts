const MAX_LENGTH = 40;

/** Keeps the shape of a value and none of its content: digits become 9, letters a or A. `01/13/1987` gives `99/99/9999`. */
export function maskValue(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const masked = value
    .slice(0, MAX_LENGTH)
    .replace(/\p{Nd}/gu, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{C}/gu, '?');
  return value.length > MAX_LENGTH ? `${masked}…` : masked;
}

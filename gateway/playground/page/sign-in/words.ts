/** `benefits-officer` as it is read. */
export const readable = (name: string): string => name.replaceAll('-', ' ');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[], word: 'and' | 'or' = 'and'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;

/** The time of the day, to the minute, as the reader's own clock says it. */
export const timeOfDay = (ms: number): string =>
  new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;
const MAX_PLAIN = 60;

/** The JSON text of a string: short plain ones, most of all, need no escaping. */
export const textOf = (value: string): string =>
  value.length <= MAX_PLAIN && PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);

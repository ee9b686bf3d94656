/** Shorter answers are parsed as they are: whatever they hold, that takes a few milliseconds. */
const SCANNED_FROM_BYTES = 128 * 1024;
const MAX_DEPTH = 64;
/** Objects, lists and keys together. */
const MAX_PARTS = 100_000;

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether a JSON text would take the parser long: 5 MB of nothing but brackets hold it up for two seconds, of nothing but keys for half a
 * second. Read only as far as that takes; whether it is JSON at all is the parser's to say.
 */
export function isCostlyJson(text: Uint8Array): boolean {
  if (text.byteLength < SCANNED_FROM_BYTES) return false;
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] as number;
    if (byte === QUOTE) at = endOfString(text, at);
    else if (byte === COLON) parts += 1;
    else if (byte >= 0x5b) {
      if (OPENING.has(byte)) {
        depth += 1;
        parts += 1;
      } else if (CLOSING.has(byte)) depth -= 1;
    }
    if (depth > MAX_DEPTH || parts > MAX_PARTS) return true;
  }
  return false;
}

/** The place of the quote that ends the string which begins at `start`. */
function endOfString(text: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== QUOTE) at += text[at] === BACKSLASH ? 2 : 1;
  return at;
}

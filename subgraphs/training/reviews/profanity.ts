import { readFileSync } from 'node:fs';

/** Our own list of bad words, one a line below its header: without accents, in the singular. Words that are also innocent are left to moderators. */
const WORDS: ReadonlySet<string> = new Set(
  readFileSync(new URL('./profanity.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1),
);
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Whether a text holds a bad word, however it is accented, capitalised, spelled with digits, or put in the plural. */
export function hasProfanity(text: string): boolean {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(
    /(?<=\p{L})[013457]|[013457](?=\p{L})/gu,
    (digit) => DIGITS[digit] ?? '',
  );
  return words
    .split(/[^\p{L}]+/u)
    .some((word) => WORDS.has(word) || WORDS.has(word.replace(/[sx]$/u, '')));
}

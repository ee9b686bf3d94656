import { type Refusal, refusal } from './refusal.ts';

export type WrittenText = { readonly text: string } | { readonly refusal: Refusal };

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** A text that somebody wrote, on one line; refused when it is empty or too long. Shown as text, never as HTML, and after a moderator has read it. */
export function writtenText(argument: string, written: string, most: number): WrittenText {
  const text = written.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
  if (text === '')
    return {
      refusal: refusal('TEXT_EMPTY', `${argument}: expected 1 to ${most} characters.`, argument),
    };
  if (text.length > most)
    return {
      refusal: refusal(
        'TEXT_TOO_LONG',
        `${argument}: expected at most ${most} characters, got ${text.length}.`,
        argument,
      ),
    };
  return { text };
}

/** Several texts, or the first refusal. */
export function writtenTexts<Name extends string>(
  limits: Readonly<Record<Name, number>>,
  written: Readonly<Record<Name, string>>,
): { readonly texts: Readonly<Record<Name, string>> } | { readonly refusal: Refusal } {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(limits) as Name[]) {
    const read = writtenText(name, written[name], limits[name]);
    if ('refusal' in read) return read;
    texts[name] = read.text;
  }
  return { texts: texts as Record<Name, string> };
}

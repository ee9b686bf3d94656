import { plainLine } from '../ingest/lheo/plain-text.ts';
import { hasProfanity } from './profanity.ts';
import { type Refusal, refusal } from './refusal.ts';

const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu;
const TAG = /<[^<>]*>/gu;
/** What is read at all of a text: HTML may be longer than the words in it. */
const MOST_WRITTEN = 5_000;

export type CleanText = { readonly text: string | null } | { readonly refusal: Refusal };

/** The words of what somebody wrote, without HTML and emoji; null when nothing is left. Refused when too long, or with bad words in it. */
export function cleanText(argument: string, written: string, most: number): CleanText {
  if (written.length > MOST_WRITTEN) return { refusal: tooLong(argument, written.length, most) };
  const words = (plainLine(written) ?? '').replace(TAG, ' ').replace(EMOJI, '');
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text.length > most) return { refusal: tooLong(argument, text.length, most) };
  if (hasProfanity(text))
    return {
      refusal: refusal('PROFANITY', `${argument}: holds words that are not published.`, argument),
    };
  return { text: text === '' ? null : text };
}

const tooLong = (argument: string, length: number, most: number): Refusal =>
  refusal(
    'TEXT_TOO_LONG',
    `${argument}: expected at most ${most} characters, got ${length}.`,
    argument,
  );

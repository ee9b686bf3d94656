import { decodeEntities } from './html-entities.ts';

// `[^<>]*` and not `[^>]*`: a text of a million `<p` must not be searched a million times.
const HIDDEN = /<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/giu;
const ITEM = /<li\b[^<>]*>/giu;
const BREAK = /<\/?(?:p|div|br|ul|ol|tr|table|h[1-6]|dl|dt|dd|blockquote|hr)\b[^<>]*>/giu;
const CELL = /<\/t[dh]\s*>/giu;
const INLINE =
  /<\/?(?:a|abbr|article|b|big|body|center|cite|code|em|font|footer|head|header|html|i|iframe|img|input|label|li|link|mark|meta|o:p|q|s|section|small|span|strike|strong|sub|sup|tbody|td|tfoot|th|thead|title|tt|u)\b[^<>]*>/giu;
const ESCAPED_TWICE = /&lt;\/?(?:b|br|div|em|i|li|p|span|strong|u|ul)\b/iu;
const BLANKS = /[\s\u00a0\u00ad\u200b]+/gu;
const FILLER =
  /^(?:[-–—._*/\s]*|null|n\.?[acr]\.?|non (?:communiqu|pr[ée]cis|renseign)[ée]e?s?\.?)$/iu;

/**
 * Readable text of what a publisher wrote, which may be HTML that was escaped: blocks become lines, list items begin with a bullet, other tags go,
 * entities are decoded. Null for a filler such as `-`. A `<` that begins no HTML tag stays.
 */
export function plainText(written: string): string | null {
  const text = decodeEntities(
    withoutTags(ESCAPED_TWICE.test(written) ? decodeEntities(written) : written),
  );
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(BLANKS, ' ').trim())
    .filter((line) => line !== '•');
  const whole = lines
    .filter((line, index) => line !== '' || isParagraphBreak(lines[index - 1], lines[index + 1]))
    .join('\n')
    .trim();
  return FILLER.test(whole) ? null : whole;
}

/** The same on one line, for names, titles and towns. */
export const plainLine = (written: string): string | null =>
  plainText(written)?.replace(/\n+/gu, ' ') ?? null;

/** One empty line between paragraphs is kept, and none between the items of a list. */
const isParagraphBreak = (before = '', after = ''): boolean =>
  before !== '' && !(before.startsWith('•') && after.startsWith('•'));

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(HIDDEN, ' ')
    .replace(ITEM, '\n• ')
    .replace(BREAK, '\n')
    .replace(CELL, ' ')
    .replace(INLINE, '');
}

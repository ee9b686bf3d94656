import { STORABLE, type TextRule } from '#kernel/graph/storable-text.ts';

/** Control characters but for tab and the ends of lines, and those that turn the direction of what is read after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/**
 * What clients may send as text: nobody types what is refused, and whoever reads it in a log or on a screen reads something else. Partners'
 * data may hold it, so subgraphs take it from the gateway.
 */
export const CLIENT_TEXTS: TextRule = {
  takes: (text) => STORABLE.takes(text) && !UNSEEN.test(text),
  without: 'control characters, turns of direction and halves of surrogate pairs',
};

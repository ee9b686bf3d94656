const MAX_CHARACTERS = 300;
const CONTROL = /\p{Cc}+/gu;
/** What a text quotes, and what may be a number of a person, an establishment or an account. */
const QUOTED = /"[^"]*"|'[^']*'|«[^»]*»|\d[\d ]{3,}\d/gu;
const ADDRESS = /\S+@\S+/gu;

/** A text of a subgraph as it may stand in the log: one line, a length, and neither what it quotes nor what may name a person. */
export const scrubbed = (text: string): string =>
  text.slice(0, MAX_CHARACTERS).replace(CONTROL, ' ').replace(QUOTED, '…').replace(ADDRESS, '…');

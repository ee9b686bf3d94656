/** What a document's text alone tells of its size, without parsing it. */
export interface SourceSize {
  readonly documentBytes: number;
  /** The most brackets open at once. */
  readonly nesting: number;
  /** The longest text as it is written between its quotes; a block text counts four of its six quotes. */
  readonly textBytes: number;
  /** Comments, which the parser does not count among its tokens and yet keeps. */
  readonly comments: number;
}

/**
 * Measures a document before the parser gets it, which calls itself for each bracket and overflows the stack on five thousand of them.
 * Reads strings and comments as the grammar of GraphQL does, so that no bracket hides in what only seems to be one. Linear.
 */
export function sourceSize(source: string): SourceSize {
  let open = 0;
  let nesting = 0;
  let textBytes = 0;
  let comments = 0;
  for (let at = 0; at < source.length; ) {
    const sign = source[at];
    if (sign === '"') {
      const end = endOfText(source, at);
      textBytes = Math.max(textBytes, Buffer.byteLength(source.slice(at, end)) - 2);
      at = end;
      continue;
    }
    if (sign === '#') {
      comments += 1;
      at = endOfLine(source, at);
      continue;
    }
    if (sign === '{' || sign === '(' || sign === '[') nesting = Math.max(nesting, ++open);
    else if (sign === '}' || sign === ')' || sign === ']') open = Math.max(0, open - 1);
    at += 1;
  }
  return { documentBytes: Buffer.byteLength(source), nesting, textBytes, comments };
}

/** Where the text that starts at `start` ends: behind its closing quotes, or where the parser will find it unfinished. */
function endOfText(source: string, start: number): number {
  if (source.startsWith('"""', start)) return endOfBlock(source, start + 3);
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '"') return at + 1;
    if (sign === '\n' || sign === '\r') return at;
    if (sign === '\\') at += 1;
  }
  return source.length;
}

function endOfBlock(source: string, start: number): number {
  for (let at = start; ; at += 3) {
    at = source.indexOf('"""', at);
    if (at === -1) return source.length;
    if (source[at - 1] !== '\\' || at === start) return at + 3;
  }
}

function endOfLine(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\n' || source[at] === '\r') return at;
  }
  return source.length;
}

import type { Limits } from './tiers.ts';

/** What each limit counts, in the words of a message and of docs/limits.md. */
export const LIMIT_WORDS: Readonly<Record<Exclude<keyof Limits, 'tier'>, string>> = {
  bodyBytes: 'bytes in the body',
  documentBytes: 'bytes in the document',
  tokens: 'tokens in the document',
  depth: 'fields below each other',
  aliases: 'aliases',
  rootFields: 'root fields in one operation',
  directives: 'directives in the document',
  fragments: 'fragments in the document',
  selections: 'selections with all fragments written out',
  listItems: 'items in one list',
  pageItems: 'items in one page',
  cost: 'points of estimated cost',
  entities: 'entities asked of subgraphs in one request',
  nesting: 'brackets open at once',
  valueDepth: 'lists and objects inside each other',
  textBytes: 'bytes in one text',
  introspectionDepth: 'fields below each other in an introspection',
  introspectionLists: 'lists in an introspection',
  introspectionNesting: 'lists inside each other in an introspection',
  coercionErrors: 'mistakes told about variables',
  errors: 'errors in one answer',
  answerBytes: 'bytes in the answer',
  executionMs: 'milliseconds until the answer goes out',
  costPerMinute: 'points of cost in a minute',
};

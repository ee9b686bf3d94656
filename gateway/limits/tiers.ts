/** What a client may ask in one request. A request that exceeds any of these is refused before it is validated and planned. */
export interface Limits {
  readonly tier: Tier;
  /** Size of the body, in bytes. */
  readonly bodyBytes: number;
  /** Size of the document, in bytes of UTF-8: reading text takes time too, though it be one comment. */
  readonly documentBytes: number;
  /** Words and signs of the document, as its grammar counts them; comments count as one each among themselves. */
  readonly tokens: number;
  /** Fields below each other; what lies below `__schema` and `__type` counts on its own. */
  readonly depth: number;
  /** Fields given another name, each as often as fragments repeat it. */
  readonly aliases: number;
  /** Fields asked of the root, fragments written out. */
  readonly rootFields: number;
  /** Directives in the document. */
  readonly directives: number;
  /** Named fragments that the document defines. */
  readonly fragments: number;
  /** Fields and spreads, each as often as fragments repeat it. */
  readonly selections: number;
  /** Items of one list, in the document or in a variable. */
  readonly listItems: number;
  /** Items of one page: the value of an argument that sets the length of a list, a slicing argument of `@listSize`. */
  readonly pageItems: number;
  /** Estimated cost of the operation, by `@cost` and `@listSize`. */
  readonly cost: number;
  /**
   * Entities that subgraphs are asked for, each as often as one is asked: a list that a subgraph makes longer than anybody estimated would
   * ask the others for as many. What exceeds it is null.
   */
  readonly entities: number;
  /** Brackets, of any kind, open at once: the parser calls itself for each. */
  readonly nesting: number;
  /** Lists and objects inside each other, in one argument or, from the variables' own object on, in a variable. */
  readonly valueDepth: number;
  /** Size of one text, in bytes of UTF-8; in the document as it is written. */
  readonly textBytes: number;
  /** Fields below each other under `__schema` or `__type`: a playground's introspection reads 14. */
  readonly introspectionDepth: number;
  /** Lists asked of the schema, each as often as fragments repeat it: a playground's introspection reads 9. */
  readonly introspectionLists: number;
  /** Lists of types, fields or values inside each other, each of which multiplies what is answered: a playground's introspection reads 2. */
  readonly introspectionNesting: number;
  /** Mistakes that an answer lists about the values of variables. */
  readonly coercionErrors: number;
  /** Errors that an answer lists. */
  readonly errors: number;
  /** Size of the answer, in bytes. */
  readonly answerBytes: number;
  /** From the request to its answer, in milliseconds; what is not back from a subgraph by then is missing. */
  readonly executionMs: number;
  /** What one client may use in a minute: estimated cost of what is executed, and a fee for what is refused. */
  readonly costPerMinute: number;
}

export type Tier = 'public' | 'authenticated' | 'service';

const KIB = 1024;

const ALIKE = {
  nesting: 100,
  valueDepth: 10,
  textBytes: 4 * KIB,
  introspectionDepth: 15,
  introspectionLists: 20,
  introspectionNesting: 2,
  coercionErrors: 10,
  errors: 20,
} as const;

/**
 * The limits of callers whom nobody knows, of those who proved who they are, and of the hub's own jobs, which read large pages of little
 * depth.
 */
export const TIERS: Readonly<Record<Tier, Limits>> = {
  public: {
    ...ALIKE,
    tier: 'public',
    bodyBytes: 100 * KIB,
    documentBytes: 64 * KIB,
    tokens: 2_000,
    depth: 8,
    aliases: 15,
    rootFields: 5,
    directives: 20,
    fragments: 20,
    selections: 2_000,
    listItems: 100,
    pageItems: 100,
    cost: 1_000,
    entities: 1_000,
    answerBytes: 5 * KIB * KIB,
    executionMs: 5_000,
    costPerMinute: 60_000,
  },
  authenticated: {
    ...ALIKE,
    tier: 'authenticated',
    bodyBytes: KIB * KIB,
    documentBytes: 256 * KIB,
    tokens: 5_000,
    depth: 12,
    aliases: 30,
    rootFields: 20,
    directives: 50,
    fragments: 50,
    selections: 10_000,
    listItems: 500,
    pageItems: 500,
    cost: 5_000,
    entities: 5_000,
    answerBytes: 20 * KIB * KIB,
    executionMs: 15_000,
    costPerMinute: 300_000,
  },
  service: {
    ...ALIKE,
    tier: 'service',
    bodyBytes: KIB * KIB,
    documentBytes: 64 * KIB,
    tokens: 2_000,
    depth: 8,
    aliases: 15,
    rootFields: 5,
    directives: 20,
    fragments: 20,
    selections: 2_000,
    listItems: 5_000,
    pageItems: 5_000,
    cost: 50_000,
    entities: 20_000,
    answerBytes: 20 * KIB * KIB,
    executionMs: 60_000,
    costPerMinute: 10_000_000,
  },
};

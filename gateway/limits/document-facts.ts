import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { endingRequest, type HubError } from '#kernel/errors.ts';
import { compileCosts, type OperationCost, type Variables } from './cost/compile-costs.ts';
import type { SchemaCosts } from './cost/schema-costs.ts';
import { shapesOf, wordsOf } from './document-size.ts';
import { firstExceeded, limitExceeded } from './exceeded.ts';
import { compilePageCheck, type PageCheck } from './page-limits.ts';
import { sourceSize } from './source-size.ts';
import type { Limits } from './tiers.ts';

const MAX_DOCUMENTS = 1_000;
/** Of all documents together; what is known of a document grows with it. */
const MAX_CHARACTERS = 8_000_000;

/** What is known of a document before its variables are, whoever sends it. */
export interface DocumentFacts {
  /** The error for the first limit that the document exceeds. */
  exceeded(limits: Limits): HubError | undefined;
  /** What is known of one of its operations; undefined when the document does not say which, or has none of that name. */
  operation(name: string | null | undefined): OperationFacts | undefined;
}

export interface OperationFacts {
  /** The estimated cost for the variables that a client sent, or the error for a page or a cost over its limit. A few microseconds. */
  price(variables: Variables, limits: Limits): number | HubError;
}

/** What is known of the documents in use of one graph, by their text. */
export interface KnownDocuments {
  readonly costs: SchemaCosts;
  /**
   * Reads a document, measures it and compiles its costs, once. Null for a text that is no document: the parser's error is the answer's to
   * tell. Throws the ending error of the first limit that it exceeds; what exceeds them is not kept.
   */
  of(text: string, limits: Limits): DocumentFacts | null;
  /** What is known of a document that was read before, by whatever limits. */
  known(text: string): DocumentFacts | undefined;
}

export function createKnownDocuments(costs: SchemaCosts): KnownDocuments {
  const known = new LRUCache<string, DocumentFacts>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_facts, text) => text.length + 1,
  });
  return {
    costs,
    known: (text) => known.get(text),
    of(text, limits) {
      const before = known.get(text);
      if (before !== undefined) {
        requireNothing(before.exceeded(limits));
        return before;
      }
      const facts = measure(text, limits, costs);
      if (facts !== null) known.set(text, facts);
      return facts;
    },
  };
}

function requireNothing(exceeded: HubError | undefined): void {
  if (exceeded !== undefined) throw endingRequest(exceeded);
}

/** Each measure is taken only when those before it, which cost less, are within the limits. */
function measure(text: string, limits: Limits, costs: SchemaCosts): DocumentFacts | null {
  const { comments, ...source } = sourceSize(text);
  requireNothing(firstExceeded({ ...source, tokens: comments }, limits));
  const document = parsed(text, limits);
  if (document === null) return null;
  const words = wordsOf(document);
  requireNothing(firstExceeded(words, limits));
  const shapes = shapesOf(document);
  requireNothing(firstExceeded(shapes, limits));
  const tokens = Math.max(comments, document.tokenCount ?? 0);
  return factsOf({ ...source, tokens, ...words, ...shapes }, document, costs);
}

function parsed(text: string, { tokens }: Limits): DocumentNode | null {
  try {
    return parse(text, { maxTokens: tokens, noLocation: true });
  } catch (error) {
    // The parser tells this from a mistake in the document by its words only.
    if ((error as GraphQLError).message.endsWith(`${tokens} tokens. Parsing aborted.`))
      throw endingRequest(limitExceeded('tokens', tokens + 1, tokens));
    return null;
  }
}

function factsOf(
  sizes: Parameters<typeof firstExceeded>[0],
  document: DocumentNode,
  costs: SchemaCosts,
): DocumentFacts {
  const { operations, sliced } = compileCosts(costs, document);
  const checkPages = compilePageCheck(sliced);
  const byName = new Map<string, OperationFacts>();
  for (const [name, cost] of operations) byName.set(name, operationFacts(cost, checkPages));
  const [only] = byName.size === 1 ? byName.values() : [];
  const verdicts = new WeakMap<Limits, { readonly exceeded: HubError | undefined }>();
  return {
    exceeded(limits) {
      const before = verdicts.get(limits);
      if (before !== undefined) return before.exceeded;
      const exceeded = firstExceeded(sizes, limits);
      verdicts.set(limits, { exceeded });
      return exceeded;
    },
    operation: (name) => (name == null || name === '' ? only : byName.get(name)),
  };
}

const operationFacts = (cost: OperationCost, checkPages: PageCheck): OperationFacts => ({
  price(variables, limits) {
    const values = cost.withDefaults(variables);
    const wrong = checkPages(values, limits);
    if (wrong !== undefined) return wrong;
    const estimated = cost.estimate(values);
    return estimated > limits.cost ? limitExceeded('cost', estimated, limits.cost) : estimated;
  },
});

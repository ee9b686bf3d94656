import type { ApolloServerPlugin } from '@apollo/server';
import type { ValidationRule } from 'graphql';
import { endingRequest, hubError } from '../errors.ts';

/** Which texts a server takes from whoever asks it. */
export interface TextRule {
  readonly takes: (text: string) => boolean;
  /** What it does not take, in the words of a message. */
  readonly without: string;
}

/**
 * No text of the hub holds NUL or half of a surrogate pair: PostgreSQL refuses the one and UTF-8 cannot write the other. A request that
 * sends such a text is refused before it is executed, so that one bad key fails its sender and not the batch it would have joined.
 */
export const STORABLE: TextRule = {
  takes: (text) => !text.includes('\u0000') && text.isWellFormed(),
  without: 'NUL characters and halves of surrogate pairs',
};

const malformed = (where: string, text: string, { without }: TextRule) => {
  const shown = text.slice(0, 40);
  return hubError(
    'TEXT_MALFORMED',
    `${where}: expected text without ${without}, got ${JSON.stringify(shown)}.`,
    { argument: where, value: shown.toWellFormed() },
  );
};

/** Refuses a document in which a text breaks the rule, with TEXT_MALFORMED. */
export const textsOfDocument =
  (rule: TextRule): ValidationRule =>
  (context) => ({
    StringValue(node, _key, parent) {
      if (rule.takes(node.value)) return;
      const name =
        parent !== undefined && 'kind' in parent && 'name' in parent ? parent.name?.value : null;
      context.reportError(endingRequest(malformed(name ?? 'text', node.value, rule), node));
    },
  });

/** Refuses a request in whose variables a text breaks the rule, with TEXT_MALFORMED and HTTP status 400. */
export const textsOfVariables = (rule: TextRule): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        requireTexts(request.variables ?? {}, rule);
      },
    };
  },
});

/** Throws the ending TEXT_MALFORMED for the first variable in which a text breaks the rule. */
export function requireTexts(variables: Readonly<Record<string, unknown>>, rule: TextRule): void {
  for (const [name, value] of Object.entries(variables)) {
    const text = refusedIn(value, rule);
    if (text !== null) throw endingRequest(malformed(`$${name}`, text, rule));
  }
}

/** Whether the rule takes every text of a JSON value. */
export const takesTexts = (value: unknown, rule: TextRule): boolean =>
  refusedIn(value, rule) === null;

/** The first text of a JSON value that the rule does not take. Not recursive: a caller chooses the depth. */
function refusedIn(value: unknown, rule: TextRule): string | null {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (!rule.takes(next)) return next;
    } else if (Array.isArray(next)) {
      for (const element of next) waiting.push(element);
    } else if (typeof next === 'object' && next !== null) {
      for (const element of Object.values(next)) waiting.push(element);
    }
  }
  return null;
}

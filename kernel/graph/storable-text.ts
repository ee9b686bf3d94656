import type { ApolloServerPlugin } from '@apollo/server';
import type { ValidationRule } from 'graphql';
import { endingRequest, hubError } from '../errors.ts';

/**
 * No text of the hub holds NUL or half of a surrogate pair: PostgreSQL refuses the one and UTF-8 cannot write the other. A request that
 * sends such a text is refused before it is executed, so that one bad key fails its sender and not the batch it would have joined.
 */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const malformed = (where: string, text: string) => {
  const shown = text.slice(0, 40);
  return hubError(
    'TEXT_MALFORMED',
    `${where}: expected text without NUL characters and halves of surrogate pairs, got ${JSON.stringify(shown)}.`,
    { argument: where, value: shown.toWellFormed() },
  );
};

/** Refuses a document in which a text is not storable, with TEXT_MALFORMED. */
export const storableText: ValidationRule = (context) => ({
  StringValue(node, _key, parent) {
    if (isStorable(node.value)) return;
    const name =
      parent !== undefined && 'kind' in parent && 'name' in parent ? parent.name?.value : null;
    context.reportError(endingRequest(malformed(name ?? 'text', node.value), node));
  },
});

/** Refuses a request in whose variables a text is not storable, with TEXT_MALFORMED and HTTP status 400. */
export const storableVariables: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        for (const [name, value] of Object.entries(request.variables ?? {})) {
          const text = unstorableIn(value);
          if (text !== null) throw endingRequest(malformed(`$${name}`, text));
        }
      },
    };
  },
};

/** Whether every text of a JSON value can be stored. */
export const isStorableValue = (value: unknown): boolean => unstorableIn(value) === null;

/** The first text of a JSON value that cannot be stored. Not recursive: a caller chooses the depth. */
function unstorableIn(value: unknown): string | null {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (!isStorable(next)) return next;
    } else if (Array.isArray(next)) {
      for (const element of next) waiting.push(element);
    } else if (typeof next === 'object' && next !== null) {
      for (const element of Object.values(next)) waiting.push(element);
    }
  }
  return null;
}

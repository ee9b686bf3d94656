import type { CallerContext } from '#kernel/caller.ts';
import { writeCaller } from '#kernel/graph/caller-context.ts';
import { createSigner, GATEWAY_HEADERS } from '#kernel/signature.ts';
import { type Answer, ask } from './graphql-client.ts';

/** Asks a subgraph as its gateway does. */
export type AskSubgraph = <Data = Record<string, unknown>>(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<Answer<Data>>;

/** Asks for `caller`, with the signature that the key of the subgraph gives; without one where it asks for none. */
export function askAsGateway(key: Buffer | null, caller: CallerContext): AskSubgraph {
  const header = writeCaller(caller);
  const sign = key === null ? null : createSigner(key);
  return (url, query, variables = {}) => {
    const { pathname, search } = new URL(url);
    const requestId = 'a-test';
    const head = { method: 'POST', path: `${pathname}${search}`, requestId, caller: header };
    const signed = sign?.(head, JSON.stringify({ query, variables })).signature;
    return ask(url, query, variables, {
      [GATEWAY_HEADERS.request]: requestId,
      [GATEWAY_HEADERS.caller]: header,
      ...(signed === undefined ? {} : { [GATEWAY_HEADERS.signature]: signed }),
    });
  };
}

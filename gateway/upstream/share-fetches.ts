import type { HubError } from '#kernel/errors.ts';
import type { FetchScope } from '../request-scope.ts';
import { createInFlight } from '../sharing/in-flight.ts';
import { type FailureCode, failure, type Source } from './failure.ts';
import type { Told } from './identify.ts';
import { isQuery, readAnswer } from './judge.ts';
import type { SubgraphResponse, WireAnswer } from './read-response.ts';

/** An answer, with the bytes that it was read from. */
export interface Fetched {
  readonly response: SubgraphResponse;
  readonly answer: WireAnswer;
}

export type Fetch = (body: string, scope: FetchScope) => Promise<Fetched>;

export interface ShareOptions {
  /** How long after it began a fetch is joined, in milliseconds; 0 shares nothing. */
  readonly joinMs: number;
  /** What the subgraph learns of a caller, and so all that its answer can depend on beside the body. */
  readonly told: Told;
  readonly sourceOf: (scope: FetchScope) => Source;
  readonly onJoin: () => void;
}

/**
 * Sends a query once for all requests that ask for it at the same time and of whose callers the subgraph is told the same. Each reads the
 * answer for itself. A mutation is sent as it is, and what is read after it began is read anew.
 */
export function shareFetches(
  fetch: Fetch,
  { joinMs, told, sourceOf, onJoin }: ShareOptions,
): (body: string, scope: FetchScope) => Promise<SubgraphResponse> {
  if (joinMs === 0) return async (body, scope) => (await fetch(body, scope)).response;
  const late = (scope: FetchScope) => failure('SUBGRAPH_TIMEOUT', sourceOf(scope));
  const inFlight = createInFlight<Fetched>({ joinMs, late, onJoin });
  return async (body, scope) => {
    if (!isQuery(body)) {
      inFlight.forget();
      return (await fetch(body, scope)).response;
    }
    const key = `${told(scope.caller)} ${body}`;
    const { brought, isOwn } = await inFlight
      .take(key, scope, (shared) => fetch(body, shared))
      .catch((error: HubError) => {
        throw failure(error.code as FailureCode, sourceOf(scope));
      });
    // The bytes were read once, and found to be an answer; what was wrong in it stands in the log already.
    return isOwn ? brought.response : readAnswer(brought.answer, sourceOf(scope), () => undefined);
  };
}

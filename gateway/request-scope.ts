import type { ServerResponse } from 'node:http';
import type { Limits } from './limits/tiers.ts';
import type { Caller } from './policy/caller.ts';
import type { Watch } from './telemetry/watch.ts';

/** What belongs to one request on its way through the stages. */
export interface RequestScope {
  /** The correlation id: in the answer, in every log line, in what subgraphs are sent. */
  readonly id: string;
  readonly caller: Caller;
  readonly limits: Limits;
  /**
   * When the answer goes out, as `performance.now()` counts: a fetch that is not back by then is given up with SUBGRAPH_TIMEOUT, one that
   * would begin later is not sent. Infinity for what has no end, a subscription.
   */
  readonly deadlineAt: number;
  /** Aborts when the client is gone; null where nobody could go. */
  readonly signal: AbortSignal | null;
  /** Takes the cost of what will be executed from the caller's quota. Rejects with the error that ends the request when nothing is left. */
  charge(cost: number): Promise<void>;
  /** Times the stages of a request that is traced or explained; null for all others. */
  readonly watch: Watch | null;
  /** Whether the answer shows its plan. */
  readonly isExplained: boolean;
}

/** What whoever asks a subgraph must know of the request: the gateway asks some things of its own accord. */
export type FetchScope = Pick<RequestScope, 'id' | 'caller' | 'deadlineAt' | 'signal'>;

/** Aborts when the connection of a response is closed before the response was sent. */
export function clientGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

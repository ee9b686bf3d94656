import type { Logger } from '#kernel/log.ts';
import type { FetchScope } from '../request-scope.ts';
import type { BreakerState } from './breaker.ts';
import { createClient } from './client.ts';
import { connectTo } from './connection.ts';
import { type FailureCode, failure } from './failure.ts';
import type { SubgraphResponse } from './read-response.ts';
import type { UpstreamSettings } from './settings.ts';

export interface UpstreamOptions extends UpstreamSettings {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  /** With a user and password where the subgraph asks for them (HTTP Basic). */
  readonly url: string;
  readonly log: Logger;
  /** Learns of every fetch when it is over. */
  readonly onFetch?: (report: FetchReport) => void;
  /** Learns of every request that joins a fetch of another one. */
  readonly onJoin?: (subgraph: string) => void;
  /** Learns when the breaker opens, tries again, closes. */
  readonly onBreaker?: (subgraph: string, state: BreakerState) => void;
}

export interface FetchReport {
  readonly subgraph: string;
  /** `CANCELLED` when the client went. */
  readonly outcome: 'ANSWERED' | 'CANCELLED' | FailureCode;
  /** From the moment it was asked for, waiting and a retry included. */
  readonly ms: number;
  /** Of the answer's body, as far as it was read. */
  readonly bytes: number;
  readonly isRetried: boolean;
}

/** What is asked of a subgraph. */
export interface UpstreamRequest {
  /** The JSON text of the request, as the engine wrote it: `{"query":…,"variables":…}`. */
  readonly body: string;
}

export interface Upstream {
  /** Rejects with a code that names the subgraph when it does not answer as GraphQL does. */
  ask(request: UpstreamRequest, scope: FetchScope): Promise<SubgraphResponse>;
  /** Closes the connections when everything under way is over. */
  close(): Promise<void>;
}

/**
 * The client of one subgraph: its own pool, deadlines, a cap on what is read, no redirects, a breaker, few retries, and nothing of the
 * client's headers. What goes wrong becomes a code that names the subgraph; its own words go to the log. One that may not be asked where
 * its URL says is told to the log, and costs its fields alone.
 */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { name: subgraph, log } = options;
  const isPartner = options.partners.includes(subgraph);
  try {
    return createClient(options, connectTo(options.url, options, isPartner), isPartner);
  } catch (error) {
    log.error({ subgraph, reason: (error as Error).message }, 'a subgraph is never asked');
    return {
      ask: (_request, { id }) =>
        Promise.reject(failure('SUBGRAPH_UNAVAILABLE', { subgraph, requestId: id, isPartner })),
      close: async () => undefined,
    };
  }
}

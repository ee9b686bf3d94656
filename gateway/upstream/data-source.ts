import { errors, Pool } from 'undici';
import { type HubError, hubError } from '#kernel/errors.ts';
import type { Logger } from '#kernel/log.ts';
import type { RequestScope } from '../request-scope.ts';
import { readBody } from './read-body.ts';
import { readResponse, type SubgraphResponse } from './read-response.ts';

export interface UpstreamOptions {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  /** With a user and password where the subgraph asks for them (HTTP Basic). */
  readonly url: string;
  /** How long the whole answer may take. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly log: Logger;
}

/** What is asked of a subgraph. */
export interface UpstreamRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Upstream {
  /** Rejects with a code that names the subgraph when it does not answer as GraphQL does. */
  ask(request: UpstreamRequest, scope: RequestScope): Promise<SubgraphResponse>;
  close(): Promise<void>;
}

const SOCKETS = 32;

/**
 * The client of one subgraph: its own pool, one deadline for the whole answer, a cap on its size, no redirects, nothing of the
 * client's headers. What goes wrong becomes a code that names the subgraph; its own words go to the log.
 */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { origin, pathname, search, username, password } = new URL(options.url);
  const target: Target = {
    path: `${pathname}${search}`,
    authorization: username === '' ? null : basic(username, password),
  };
  const pool = new Pool(origin, { connections: SOCKETS, connect: { timeout: options.timeoutMs } });
  return {
    async ask(request) {
      try {
        return await post(pool, target, options, request);
      } catch (error) {
        throw coded(error, options);
      }
    },
    close: () => pool.close(),
  };
}

interface Target {
  readonly path: string;
  readonly authorization: string | null;
}

const basic = (username: string, password: string): string => {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};

async function post(
  pool: Pool,
  { path, authorization }: Target,
  { name, timeoutMs, maxBytes, log }: UpstreamOptions,
  request: UpstreamRequest,
): Promise<SubgraphResponse> {
  const { statusCode, headers, body } = await pool.request({
    path,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization === null ? {} : { authorization }),
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await readBody(body, maxBytes, name);
  const response = readResponse(text, String(headers['content-type'] ?? ''), name);
  if (statusCode >= 300 && response.data === undefined) {
    log.warn({ subgraph: name, statusCode }, 'a subgraph refused a request');
  }
  return response;
}

function coded(error: unknown, { name, timeoutMs, log }: UpstreamOptions): Error {
  if ((error as HubError).name === 'HubError') return error as HubError;
  log.warn({ subgraph: name, err: error }, 'a subgraph did not answer');
  const isTimeout =
    error instanceof errors.ConnectTimeoutError ||
    (error instanceof Error && error.name === 'TimeoutError');
  return isTimeout
    ? hubError(
        'SUBGRAPH_TIMEOUT',
        `The subgraph ${JSON.stringify(name)} did not answer within ${timeoutMs} ms.`,
        { subgraph: name },
      )
    : hubError('SUBGRAPH_UNAVAILABLE', `The subgraph ${JSON.stringify(name)} cannot be reached.`, {
        subgraph: name,
      });
}

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '#kernel/log.ts';
import { testScope } from '#test/support/scope.ts';
import type { RequestScope } from '../request-scope.ts';
import { createUpstream, type Upstream, type UpstreamOptions } from './data-source.ts';
import type { SubgraphResponse } from './read-response.ts';

/** What the clients of these tests log. */
export const logged: string[] = [];

const log = createLogger('test', 'debug', { write: (line) => void logged.push(line) });
const servers: Server[] = [];
const clients: Upstream[] = [];

/** Starts a server that answers as told; gives its URL. */
export async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** The client of a subgraph called `partner`, which is none unless `partners` says so. */
export function client(url: string, options: Partial<UpstreamOptions> = {}): Upstream {
  const upstream = createUpstream({
    name: 'partner',
    url,
    connectMs: 500,
    headersMs: 500,
    timeoutMs: 500,
    maxBytes: 10_000,
    connections: 8,
    queue: 8,
    shareMs: 0,
    allowPrivate: ['loopback'],
    partners: [],
    secret: null,
    log,
    ...options,
  });
  clients.push(upstream);
  return upstream;
}

export const QUERY = JSON.stringify({ query: 'query{x}', variables: { nir: 'hunter2' } });
export const MUTATION = JSON.stringify({ query: 'mutation{x}' });

/** Asks once. */
export const ask = (
  url: string,
  options: Partial<UpstreamOptions> = {},
  scope: Partial<RequestScope> = {},
  body = QUERY,
): Promise<SubgraphResponse> => client(url, options).ask({ body }, { ...testScope, ...scope });

/** What an answer, or the refusal of one, is about. */
export const codeOf = (answer: Promise<SubgraphResponse>): Promise<string> =>
  answer.then(
    () => 'ANSWERED',
    (error: { readonly code: string }) => error.code,
  );

/** Answers with JSON. */
export const json =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);

/** Closes everything and forgets what was logged. */
export async function closeAll(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  await Promise.all(clients.splice(0).map((one) => one.close()));
  logged.length = 0;
}

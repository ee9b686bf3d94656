import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing when absent. */
  readonly body?: unknown;
};

export type RunningServer = {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
};

/** Listens on the loopback address only; port 0 takes a free one. */
export async function startServer(
  port: number,
  answer: (request: IncomingMessage, url: URL) => Answer,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(
      request,
      new URL(request.url ?? '/', 'http://127.0.0.1'),
    );
    // Nothing here reads what is posted, and a request left unread keeps its connection busy.
    request.resume();
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new TypeError('the server has no port');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
  };
}

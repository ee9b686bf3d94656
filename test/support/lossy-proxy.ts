import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request: it passes, it passes and its answer is lost, or it never arrives. */
export type Fate = 'passes' | 'answer-lost' | 'lost';

export interface LossyProxy {
  readonly url: string;
  /** Where requests go on to; they must not come before it is set. */
  target: string;
  /** Decides on each request by its body. */
  fate: (body: string) => Fate;
  close(): void;
}

/** Stands between the gateway and a subgraph, and loses what a test wants lost. */
export async function startLossyProxy(): Promise<LossyProxy> {
  const server = createServer((request, response) => {
    void forward(request, response).catch(() => response.destroy());
  });
  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const fate = proxy.fate(body.toString());
    if (fate === 'lost') return void response.destroy();
    const {
      host: _host,
      connection: _connection,
      'content-length': _length,
      ...kept
    } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', proxy.target), {
      method: request.method ?? 'GET',
      headers: kept as Record<string, string>,
      ...(request.method === 'POST' ? { body } : {}),
    });
    const text = await answer.text();
    if (fate === 'answer-lost') return void response.destroy();
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    response.end(text);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: LossyProxy = {
    url: `http://127.0.0.1:${port}/graphql`,
    target: '',
    fate: () => 'passes',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return proxy;
}

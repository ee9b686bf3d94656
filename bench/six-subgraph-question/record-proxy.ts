import { createServer } from 'node:http';
import { request } from 'undici';

/** One fetch of the gateway to a subgraph: when it began and ended. */
export interface Fetch {
  readonly subgraph: string;
  readonly from: number;
  readonly until: number;
}

/** Stands between the gateway and one subgraph and notes each fetch. */
export async function startRecordProxy(subgraph: string, target: string, fetches: Fetch[]) {
  const server = createServer((incoming, outgoing) => {
    const from = performance.now();
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
      const { statusCode, body } = await request(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.concat(chunks),
      });
      const text = await body.text();
      outgoing.writeHead(statusCode, { 'content-type': 'application/json' }).end(text);
      fetches.push({ subgraph, from, until: performance.now() });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => server.close() };
}

/** How long at least one of the fetches was under way. */
export function timeUnderWay(fetches: readonly Fetch[]): number {
  let total = 0;
  let reached = 0;
  for (const { from, until } of [...fetches].sort((one, other) => one.from - other.from)) {
    total += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return total;
}

import { createServer, type Server } from 'node:http';
import { request } from 'undici';

export interface StandIn {
  /** Followed by `/<subgraph>`. */
  readonly url: string;
  /** How many answers were given since the last count. */
  count(): number;
  close(): void;
}

/** Stands in for all subgraphs: what was asked before is answered from memory, anything else by the subgraph itself, once. */
export async function startStandIn(targets: Readonly<Record<string, string>>): Promise<StandIn> {
  const recorded = new Map<string, Buffer>();
  let answered = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      answered += 1;
      const body = Buffer.concat(chunks).toString('utf8');
      const name = (incoming.url ?? '').slice(1);
      const key = `${name} ${body}`;
      const known = recorded.get(key);
      outgoing.setHeader('content-type', 'application/json');
      if (known !== undefined) {
        outgoing.end(known);
        return;
      }
      void record(targets[name] ?? '', body).then((answer) => {
        recorded.set(key, answer);
        outgoing.end(answer);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    count() {
      const since = answered;
      answered = 0;
      return since;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function record(target: string, body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await request(target, { method: 'POST', headers, body });
  return Buffer.from(await answer.body.arrayBuffer());
}

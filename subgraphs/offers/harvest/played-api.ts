import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

const closers: (() => void)[] = [];

/** Ends every API that was played. */
export function endPlay(): void {
  for (const close of closers.splice(0)) close();
}

/** Plays the API on a port of its own; gives its search address and the addresses it was asked for. */
export async function play(answering: Answering): Promise<{ url: URL; asked: URL[] }> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://api.invalid');
    asked.push(url);
    answering(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/v2/offres/search`), asked };
}

/** Answers as the real API does: 206 with Content-Range, 204 beyond the end, 400 beyond the 3,000th. */
export function answerFrom(offers: readonly Record<string, unknown>[]): Answering {
  return (_request, response, url) => {
    const [, from = '0', to = '149'] =
      /^(\d+)-(\d+)$/u.exec(url.searchParams.get('range') ?? '') ?? [];
    const least = url.searchParams.get('minCreationDate') ?? '0';
    const most = url.searchParams.get('maxCreationDate') ?? '9';
    const found = offers.filter(({ dateCreation }) => {
      const created = `${String(dateCreation).slice(0, 19)}Z`;
      return created >= least && created <= most;
    });
    const results = found.slice(Number(from), Number(to) + 1);
    const range = `offres ${from}-${Number(from) + results.length - 1}/${found.length}`;
    if (Number(from) > 3_000) response.writeHead(400).end('{}');
    else if (results.length === 0) response.writeHead(204).end();
    else
      response
        .writeHead(results.length === found.length ? 200 : 206, { 'content-range': range })
        .end(JSON.stringify({ resultats: results }, null, 1));
  };
}

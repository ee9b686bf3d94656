import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A subgraph that costs next to nothing, in a process of its own: answers `/<bytes>` with a JSON of about that size. */
const bodies = new Map<string, Buffer>();

function bodyOf(path: string): Buffer {
  const known = bodies.get(path);
  if (known !== undefined) return known;
  const offers: object[] = [];
  for (let bytes = 0; bytes < Number(path.slice(1)); bytes += 75)
    offers.push({ id: `o${offers.length}`, title: 'Boulanger (H/F)', city: 'Évreux', jobs: 1 });
  const body = Buffer.from(JSON.stringify({ data: { offers } }));
  bodies.set(path, body);
  return body;
}

const server: Server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume().on('end', () => {
    const body = bodyOf(request.url ?? '/0');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
}).listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));

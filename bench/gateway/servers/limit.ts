import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';

/** What a limit replays: where each fetch goes, which were asked at once, and the answer. */
export interface Recording {
  readonly stages: readonly (readonly { readonly url: string; readonly body: string }[])[];
  readonly answer: string;
}

/**
 * `limit.ts limit-parsed|limit-unparsed|canned <recording file> <port>`: no gateway but what none can go below with node:http and undici. The same fetches in the same stages,
 * every body parsed and the answer stringified; or the bodies only read; or no fetch at all.
 */
const [kind = '', file = '', port = ''] = process.argv.slice(2);
const { stages, answer }: Recording = JSON.parse(readFileSync(file, 'utf8'));
const object = JSON.parse(answer);
const SOCKETS = 50;
const pools = new Map<string, Pool>();
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

createServer((incoming, outgoing) => {
  void respond(incoming).then((text) => {
    outgoing.setHeader('content-type', 'application/json');
    outgoing.setHeader('content-length', Buffer.byteLength(text));
    outgoing.end(text);
  });
}).listen(Number(port), '127.0.0.1');

async function respond(incoming: IncomingMessage): Promise<string> {
  const question = await read(incoming);
  if (kind === 'canned') return answer;
  const isParsed = kind === 'limit-parsed';
  if (isParsed) JSON.parse(question);
  for (const stage of stages)
    await Promise.all(stage.map(({ url, body }) => fetchBody(url, body, isParsed)));
  return isParsed ? JSON.stringify(object) : answer;
}

function read(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk: string) => {
      text += chunk;
    });
    incoming.on('end', () => resolve(text));
    incoming.on('error', reject);
  });
}

async function fetchBody(url: string, body: string, isParsed: boolean): Promise<void> {
  const { origin, pathname: path } = new URL(url);
  let pool = pools.get(origin);
  if (pool === undefined) {
    pool = new Pool(origin, { connections: SOCKETS });
    pools.set(origin, pool);
  }
  const response = await pool.request({ path, method: 'POST', headers: HEADERS, body });
  if (isParsed) await response.body.json();
  else await response.body.dump();
}

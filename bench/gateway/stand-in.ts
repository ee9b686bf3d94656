import { createServer, type Socket } from 'node:net';
import { graphql } from 'graphql';
import { WORKLOAD_SUBGRAPHS, type WorkloadSubgraph } from './workload/subgraphs.ts';

/**
 * Stands in for the four subgraphs, in a process of its own that talks to its parent: what was asked before is answered from memory, anything else by graphql-js,
 * once. It reads HTTP/1.1 from the socket itself: a server that costs more than its answers would be what a run measures.
 */
const HEAD_END = Buffer.from('\r\n\r\n');
/** While recording each answer waits so long that whatever a gateway asks at once has arrived together, in milliseconds. */
const RECORDING_DELAY = 60;

export interface RecordedFetch {
  readonly subgraph: string;
  readonly body: string;
}
/** What the parent may ask, and what it is told. */
export type StandInRequest = 'usage' | 'record' | 'recorded';
export type StandInReply =
  | { readonly type: 'ready'; readonly urls: Readonly<Record<string, string>> }
  /** Answers given since the start. */
  | { readonly type: 'usage'; readonly answers: number }
  /** The fetches since `record`; those of one stage were asked at once. */
  | { readonly type: 'recorded'; readonly stages: readonly (readonly RecordedFetch[])[] };

let answers = 0;
let recording: { readonly fetch: RecordedFetch; readonly at: number }[] | null = null;

const urls: Record<string, string> = {};
for (const subgraph of WORKLOAD_SUBGRAPHS) urls[subgraph.name] = await listen(subgraph);
process.on('message', (request: StandInRequest) => tell(reply(request)));
process.on('disconnect', () => process.exit(0));
tell({ type: 'ready', urls });

function tell(message: StandInReply | null): void {
  if (message !== null) process.send?.(message);
}

function reply(request: StandInRequest): StandInReply | null {
  if (request === 'usage') return { type: 'usage', answers };
  const recorded = recording ?? [];
  recording = request === 'record' ? [] : null;
  if (request === 'record') return null;
  const stages: RecordedFetch[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { fetch, at } of recorded) {
    if (at - last > RECORDING_DELAY / 2) stages.push([]);
    last = at;
    stages.at(-1)?.push(fetch);
  }
  return { type: 'recorded', stages };
}

async function listen(subgraph: WorkloadSubgraph): Promise<string> {
  const known = new Map<string, Buffer>();
  const server = createServer({ noDelay: true }, (socket) => serve(socket, subgraph, known));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`;
}

function serve(socket: Socket, subgraph: WorkloadSubgraph, known: Map<string, Buffer>): void {
  let rest: Buffer | null = null;
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = rest === null ? chunk : Buffer.concat([rest, chunk]);
    while (rest !== null) {
      const headEnd: number = rest.indexOf(HEAD_END);
      if (headEnd < 0) return;
      const from = headEnd + HEAD_END.length;
      const end: number = from + bodyLength(rest.toString('latin1', 0, headEnd));
      if (Number.isNaN(end)) {
        socket.end('HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      if (rest.length < end) return;
      answer(socket, subgraph, known, rest.toString('latin1', from, end));
      rest = rest.length === end ? null : rest.subarray(end);
    }
  });
}

const bodyLength = (head: string): number => Number(/\r\ncontent-length: *(\d+)/iu.exec(head)?.[1]);

function answer(
  socket: Socket,
  subgraph: WorkloadSubgraph,
  known: Map<string, Buffer>,
  key: string,
): void {
  answers += 1;
  const text = known.get(key);
  if (text !== undefined && recording === null) {
    socket.write(text);
    return;
  }
  const body = Buffer.from(key, 'latin1').toString('utf8');
  recording?.push({ fetch: { subgraph: subgraph.name, body }, at: performance.now() });
  const delay = recording === null ? 0 : RECORDING_DELAY;
  void compute(subgraph, body).then((computed) => {
    known.set(key, computed);
    setTimeout(() => socket.write(computed), delay);
  });
}

async function compute({ schema }: WorkloadSubgraph, body: string): Promise<Buffer> {
  const { query, variables, operationName } = JSON.parse(body);
  const result = await graphql({
    schema,
    source: query,
    variableValues: variables,
    operationName,
  });
  const text = Buffer.from(JSON.stringify(result));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), text]);
}

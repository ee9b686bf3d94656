import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, graphql, parse, validate } from 'graphql';
import { WebSocketServer } from 'ws';

/** A subscription at a subgraph of a test. */
export interface OpenStream {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The request as it was signed: its text, over a WebSocket that of the payload of `subscribe`. */
  readonly signed: string;
  /** The headers of the request; over a WebSocket, the payload of `connection_init`. */
  readonly told: IncomingHttpHeaders;
  /** Sends an event as the schema makes it of the root field's value. */
  send(root: object): Promise<void>;
  /** Sends a GraphQL answer that nobody made by a schema. */
  answer(payload: unknown): void;
  /** Sends what is perhaps no message at all. */
  raw(text: string | Buffer): void;
  complete(): void;
  /** Cuts the connection. */
  reset(): void;
  /** Ends the connection as its protocol ends it, and not the subscription. */
  closeOrderly(): void;
  readonly isOpen: () => boolean;
}

/** A subgraph of a test: a real server, whose events the test sends. */
export interface EventSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly streams: readonly OpenStream[];
  /** The documents of its other requests. */
  readonly asked: string[];
  /** Resolves with the subscription at `index`, the first unless said otherwise, once it is open. */
  stream(index?: number): Promise<OpenStream>;
  /** Cuts what is open and forgets what was asked. */
  forget(): void;
  /** Answers 503 to all but subscriptions. */
  isDown: boolean;
  /** Says nothing on connections for events, heartbeats included. */
  isSilent: boolean;
  /** Answers subscriptions so, in JSON. */
  refusal: object | null;
  /** Answers subscriptions so, without a body. */
  instead: { readonly status: number; readonly headers: OutgoingHttpHeaders } | null;
  close(): Promise<void>;
}

export const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@authenticated", "@requiresScopes"])\n`;

type Faults = Pick<EventSubgraph, 'isDown' | 'isSilent' | 'refusal' | 'instead'>;

interface Serving {
  readonly schema: GraphQLSchema;
  readonly streams: OpenStream[];
  readonly faults: Faults;
}

/** Serves a subgraph whose subscriptions come as server-sent events (`sse`) or over graphql-ws (`ws`). */
export async function serveEvents(
  name: string,
  transport: 'sse' | 'ws',
  sdl: string,
  resolvers: object,
): Promise<EventSubgraph> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(FEDERATION + sdl),
    resolvers: resolvers as never,
  });
  const asked: string[] = [];
  const faults: Faults = { isDown: false, isSilent: false, refusal: null, instead: null };
  const serving: Serving = { schema, streams: [], faults };
  const server = createServer(async (request, response) => {
    const signed = await text(request);
    const body = JSON.parse(signed) as { query: string; variables?: object };
    if (request.headers.accept?.includes('text/event-stream') === true)
      return openSse(serving, request, response, signed);
    asked.push(body.query);
    if (faults.isDown) return void response.writeHead(503).end();
    const variableValues = { ...body.variables };
    const answer = await graphql({ schema, source: body.query, variableValues });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  if (transport === 'ws') acceptWebSockets(new WebSocketServer({ server }), serving);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(faults, {
    name,
    sdl: FEDERATION + sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    streams: serving.streams,
    asked,
    async stream(index = 0): Promise<OpenStream> {
      for (let tries = 0; tries < 500; tries += 1) {
        const open = serving.streams[index];
        if (open !== undefined) return open;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`Nobody subscribed at ${name}.`);
    },
    forget() {
      for (const stream of serving.streams.splice(0)) stream.reset();
      asked.length = 0;
      Object.assign(faults, { isDown: false, isSilent: false, refusal: null, instead: null });
    },
    async close() {
      for (const stream of serving.streams) stream.reset();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

type Sending = Pick<
  OpenStream,
  'answer' | 'raw' | 'complete' | 'reset' | 'closeOrderly' | 'isOpen'
>;

/** Refuses a document that the schema does not answer, so that a wrong plan is seen. */
function open(
  { schema, streams }: Serving,
  signed: string,
  told: IncomingHttpHeaders,
  sending: Sending,
): void {
  const { query, variables = {} } = JSON.parse(signed) as { query: string; variables?: object };
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) {
    sending.answer({ errors: faults.map((fault) => fault.toJSON()) });
    sending.complete();
    return;
  }
  streams.push({
    query,
    variables: { ...variables },
    signed,
    told,
    ...sending,
    async send(rootValue) {
      const variableValues = { ...variables };
      sending.answer(await execute({ schema, document, rootValue, variableValues }));
    },
  });
}

function openSse(
  serving: Serving,
  { headers }: IncomingMessage,
  response: ServerResponse,
  signed: string,
): void {
  response.on('error', () => undefined);
  const { isSilent, refusal, instead } = serving.faults;
  if (isSilent) return;
  if (instead !== null) return void response.writeHead(instead.status, instead.headers).end();
  if (refusal !== null) {
    response.writeHead(400, { 'content-type': 'application/json' });
    return void response.end(JSON.stringify(refusal));
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(':\n\n');
  open(serving, signed, headers, {
    answer: (payload) => void response.write(`event: next\ndata: ${JSON.stringify(payload)}\n\n`),
    raw: (bytes) => void response.write(bytes),
    complete: () => void response.end('event: complete\ndata:\n\n'),
    reset: () => void response.destroy(),
    closeOrderly: () => void response.end(),
    isOpen: () => !response.destroyed,
  });
}

function acceptWebSockets(server: WebSocketServer, serving: Serving): void {
  server.on('connection', (socket) => {
    let told: IncomingHttpHeaders = {};
    const send = (message: object): void => socket.send(JSON.stringify(message));
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      if (serving.faults.isSilent) return;
      const message = JSON.parse(String(data)) as {
        readonly type: string;
        readonly id: string;
        readonly payload?: never;
      };
      if (message.type === 'ping') return send({ type: 'pong' });
      if (message.type === 'complete') return socket.close();
      if (message.type === 'connection_init') {
        told = { ...(message.payload as IncomingHttpHeaders | undefined) };
        return send({ type: 'connection_ack' });
      }
      const { id } = message;
      open(serving, JSON.stringify(message.payload), told, {
        answer: (payload) => send({ id, type: 'next', payload }),
        raw: (bytes) => socket.send(bytes),
        complete: () => send({ id, type: 'complete' }),
        reset: () => socket.terminate(),
        closeOrderly: () => socket.close(1000),
        isOpen: () => socket.readyState === socket.OPEN,
      });
    });
  });
}

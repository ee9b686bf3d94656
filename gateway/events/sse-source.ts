import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { Client } from 'undici';
import type { Connection, Feed } from './feed.ts';
import { createEventReader } from './server-sent-events.ts';
import { SourceBroken } from './source-failure.ts';
import type { SubscribeOptions } from './subgraph-subscription.ts';

/**
 * Subscribes by server-sent events (GraphQL over SSE, distinct connections mode): a POST whose answer does not end, with an event `next`
 * for each answer and `complete` at the end. An answer in JSON instead is a refusal: its errors are the only event.
 */
export function connectSse(options: SubscribeOptions, feed: Feed): Connection {
  const { target, limits } = options;
  const abort = new AbortController();
  const client = new Client(target.url.origin, {
    connect: { timeout: limits.connectMs, lookup: target.lookup },
    // Some servers send the headers with the first event.
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
  });
  let room = Promise.withResolvers<void>();
  room.resolve();
  read(client, options, feed, () => room.promise, abort.signal).catch((error: unknown) => {
    if (!abort.signal.aborted) feed.fail(error);
  });
  return {
    pause() {
      room = Promise.withResolvers<void>();
    },
    resume: () => room.resolve(),
    close() {
      abort.abort();
      room.resolve();
      void client.destroy();
    },
  };
}

async function read(
  client: Client,
  { target, body: text, scope, limits }: SubscribeOptions,
  feed: Feed,
  room: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const outgoing = target.identify(text, scope);
  const response = await client.request({
    path: target.path,
    method: 'POST',
    headers: [
      'content-type',
      'application/json',
      'accept',
      'text/event-stream, application/json;q=0.9',
      'accept-encoding',
      'identity',
      ...target.authorization,
      ...outgoing.headers,
    ],
    body: outgoing.body,
    signal,
  });
  const type = String(response.headers['content-type'] ?? '');
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw invalid(`the encoding ${String(encoding)}`);
  feed.opened();
  if (/^application\/(?:graphql-response\+)?json\b/iu.test(type)) {
    feed.event(await readWhole(response.body, limits.maxBytes));
    feed.complete();
    return;
  }
  if (response.statusCode !== 200 || !/^text\/event-stream\b/iu.test(type))
    throw invalid(`an answer with the status ${response.statusCode} and the type ${type}`);
  const readEvents = createEventReader(limits.maxBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    for (const { name, data } of readEvents(decode(decoder, chunk))) {
      if (name === 'complete') return feed.complete();
      // Servers of older habits name no event; what has another name is not for us.
      if ((name === 'next' || name === '') && data !== '') feed.event(Buffer.from(data));
    }
    await room();
  }
  throw new SourceBroken('SUBGRAPH_UNAVAILABLE', 'the stream ended without a complete event');
}

async function readWhole(body: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new RangeError(`expected at most ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw invalid('what is not UTF-8');
  }
}

const invalid = (what: string): SourceBroken =>
  new SourceBroken('SUBGRAPH_RESPONSE_INVALID', `expected an event stream, got ${what}`);

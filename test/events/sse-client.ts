import { createEventReader } from '../../gateway/events/server-sent-events.ts';

/** An answer as a client gets it. */
export interface Received {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A subscription over server-sent events. */
export interface SseClient {
  readonly status: number;
  readonly headers: Headers;
  /** The next answer; `complete` at the end, `cut` when the stream ended without it. */
  next(): Promise<Received | 'complete' | 'cut'>;
  /** The whole answer, when it is no stream. */
  json(): Promise<Received>;
  leave(): void;
}

export async function subscribeBySse(
  url: string,
  query: string,
  { variables, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<SseClient> {
  const abort = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const events = eventsIn(response);
  return {
    status: response.status,
    headers: response.headers,
    async next() {
      const { done, value } = await events.next();
      return done === true ? 'cut' : value;
    },
    json: async () => (await response.json()) as Received,
    leave: () => abort.abort(),
  };
}

async function* eventsIn(response: Response): AsyncGenerator<Received | 'complete', void> {
  const read = createEventReader();
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) {
      for (const { name, data } of read(decoder.decode(chunk, { stream: true })))
        yield name === 'complete' ? 'complete' : (JSON.parse(data) as Received);
    }
  } catch {
    // The connection was cut: there is no `complete`.
  }
}

import { once } from 'node:events';
import { WebSocket } from 'ws';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A WebSocket whose client sends whatever the test likes. */
export interface RawSocket {
  readonly received: readonly Message[];
  /** Resolves with the code and the reason that the server closed it with. */
  readonly closed: Promise<readonly [code: number, reason: string]>;
  /** Texts and bytes go as they are, objects as JSON. */
  send(message: string | Buffer | object): void;
  /** Says who it is, and resolves when the server takes it. */
  init(payload?: object): Promise<void>;
  subscribe(id: string, query: string, variables?: object): void;
  bytesReceived(): number;
  pause(): void;
  resume(): void;
  terminate(): void;
}

/** Opens one; rejects when the server refuses. */
export async function rawSocket(
  url: string,
  {
    protocol = 'graphql-transport-ws',
    origin,
  }: { readonly protocol?: string | null; readonly origin?: string | undefined } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(url, protocol ?? [], origin === undefined ? {} : { origin });
  const received: Message[] = [];
  let bytes = 0;
  socket.on('message', (data) => {
    const text = String(data);
    bytes += text.length;
    received.push(JSON.parse(text) as Message);
  });
  const closed = once(socket, 'close').then(
    ([code, reason]) => [code as number, String(reason)] as const,
  );
  closed.catch(() => undefined);
  await once(socket, 'open');
  socket.on('error', () => undefined);
  const send = (message: string | Buffer | object): void =>
    socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    );
  return {
    received,
    closed,
    send,
    async init(payload) {
      send({ type: 'connection_init', payload });
      await Promise.race([
        once(socket, 'message'),
        closed.then(([code]) => {
          throw new Error(`The connection was closed with ${code}.`);
        }),
      ]);
    },
    subscribe: (id, query, variables) =>
      send({ id, type: 'subscribe', payload: { query, variables } }),
    bytesReceived: () => bytes,
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    terminate: () => socket.terminate(),
  };
}

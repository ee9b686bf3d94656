import { CloseCode, createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import type { Connection, Feed } from './feed.ts';
import { SourceBroken } from './source-failure.ts';
import type { SubscribeOptions } from './subgraph-subscription.ts';

/** A subgraph that does not close its side is cut off after so long. */
const CLOSING_MS = 1_000;

/**
 * Subscribes over a WebSocket of its own (subprotocol `graphql-transport-ws`). What the gateway signs stands in the payload of
 * `connection_init`. The library is told never to connect again: what happened meanwhile would be lost without a word.
 */
export function connectWebSocket(options: SubscribeOptions, feed: Feed): Connection {
  const { target, scope, body, limits } = options;
  let socket: WebSocket | null = null;
  let isOver = false;
  let silence: NodeJS.Timeout | undefined;

  function fail(error: Error): void {
    if (isOver) return;
    isOver = true;
    feed.fail(error);
  }
  function listenOn(): void {
    clearTimeout(silence);
    if (isOver) return;
    silence = setTimeout(
      () => fail(new SourceBroken('SUBGRAPH_TIMEOUT', 'nothing came, not even a pong')),
      limits.idleMs,
    );
  }

  class SubgraphSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, {
        headers: pairsOf(target.authorization),
        lookup: target.lookup,
        handshakeTimeout: limits.connectMs,
        maxPayload: limits.maxBytes,
        perMessageDeflate: false,
      });
      socket = this;
      this.on('message', listenOn);
      this.on('ping', listenOn);
    }
  }

  const client = createClient({
    url: target.url.href,
    webSocketImpl: SubgraphSocket,
    connectionParams: pairsOf(target.identify(body, scope).headers),
    connectionAckWaitTimeout: limits.connectMs,
    keepAlive: Math.min(limits.heartbeatMs, limits.idleMs / 2),
    retryAttempts: 0,
    on: {
      connected: () => feed.opened(),
      error: (error) => fail(broken(error)),
      closed(event) {
        const { code } = event as { readonly code?: unknown };
        const isSilence = code === CloseCode.ConnectionAcknowledgementTimeout;
        fail(
          new SourceBroken(
            isSilence ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE',
            `the connection was closed: ${String(code)}`,
          ),
        );
      },
    },
  });
  listenOn();
  const unsubscribe = client.subscribe(JSON.parse(body), {
    next: (payload) => feed.event(textOf(payload)),
    error(error) {
      if (isOver) return;
      // The errors of the subgraph about the subscription itself: its last event.
      if (!Array.isArray(error)) return fail(broken(error));
      isOver = true;
      feed.event(textOf({ errors: error }));
      feed.complete();
    },
    complete() {
      if (isOver) return;
      isOver = true;
      feed.complete();
    },
  });
  return {
    pause() {
      clearTimeout(silence);
      socket?.pause();
    },
    resume() {
      listenOn();
      socket?.resume();
    },
    close() {
      isOver = true;
      clearTimeout(silence);
      socket?.resume();
      // Before the library looks: it connects again after an orderly close as long as anybody is subscribed.
      unsubscribe();
      const cut = setTimeout(() => socket?.terminate(), CLOSING_MS);
      socket?.once('close', () => clearTimeout(cut));
    },
  };
}

/** What the library parsed, as text again: every answer of a subgraph is read and limited as one. */
const textOf = (payload: object): Buffer => Buffer.from(JSON.stringify(payload));

const pairsOf = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])),
  );

/** What the library or its socket tells: an event around an error, or an error about what came. */
function broken(told: unknown): SourceBroken {
  const error = (told as { readonly error?: unknown }).error ?? told;
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH')
    return new SourceBroken('SUBGRAPH_RESPONSE_TOO_LARGE', message);
  if (message === 'Opening handshake has timed out')
    return new SourceBroken('SUBGRAPH_TIMEOUT', message);
  // The socket tells what its connection met with the code of the system, and a refused handshake in these words.
  const isConnection = typeof code === 'string' && !code.startsWith('WS_ERR_');
  const isHandshake = /^(?:Unexpected server response|Server sent|WebSocket was closed)/u;
  return isConnection || isHandshake.test(message)
    ? new SourceBroken('SUBGRAPH_UNAVAILABLE', message)
    : new SourceBroken('SUBGRAPH_RESPONSE_INVALID', message);
}

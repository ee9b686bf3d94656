import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, type Server } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Logger } from '#kernel/log.ts';
import { isCostlyJson } from '../upstream/json-size.ts';
import { CLOSE } from './close-codes.ts';
import type { EventSettings } from './event-variables.ts';
import {
  type ClientConnection,
  type ConnectionOptions,
  clientConnection,
} from './websocket-connection.ts';
import { refusalOfUpgrade, refuseUpgrade } from './websocket-upgrade.ts';

export interface WebSocketsOptions extends ConnectionOptions {
  readonly path: string;
  readonly protocol: Server<ClientConnection>;
  readonly settings: EventSettings;
  /** The largest message of a client. */
  readonly maxBytes: number;
  readonly log: Logger;
}

/** The WebSockets of all clients. */
export interface WebSockets {
  /** Opens one, or refuses it: the `upgrade` event of the HTTP server. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes all so that their clients connect again elsewhere; resolves when they are closed. */
  goAway(): Promise<void>;
}

/** Answers that the library sends by itself wait for their client, too: so many may. */
const SPARE_MESSAGES = 50;

export function createWebSockets(options: WebSocketsOptions): WebSockets {
  const { path, protocol, settings, maxBytes, log } = options;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxBytes,
    perMessageDeflate: false,
    handleProtocols,
  });
  const open = new Map<WebSocket, ClientConnection>();
  let isLeaving = false;

  function connected(socket: WebSocket, request: IncomingMessage): void {
    const connection = clientConnection(socket, request, options);
    open.set(socket, connection);
    const maxUnsent = settings.maxSubscriptionsPerConnection + SPARE_MESSAGES;
    let unsent = 0;
    const send = (text: string): Promise<void> =>
      new Promise((resolve) => {
        if (socket.readyState !== socket.OPEN) return resolve();
        unsent += 1;
        // An error closes the socket, which ends all that sends.
        socket.send(text, () => {
          unsent -= 1;
          resolve();
        });
      });
    let receive: (text: string) => Promise<void> = async () => undefined;
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send,
        close: (code = CLOSE.failed[0], reason = '') => connection.close([code, reason]),
        onMessage(listener) {
          receive = listener;
        },
        // What a client sends with a ping is not sent back: it would be the gateway that keeps it for one that does not read.
        onPing: () => send('{"type":"pong"}'),
      },
      connection,
    );
    socket.on('message', (data: RawData, isBinary) => {
      const bytes = data as Buffer;
      if (isBinary) return connection.close(CLOSE.notText);
      if (unsent > maxUnsent) return connection.close(CLOSE.slow);
      if (isCostlyJson(bytes)) return connection.close(CLOSE.malformed);
      receive(bytes.toString('utf8')).catch((error: unknown) => {
        log.debug({ err: error }, 'a message of a client was not understood');
        connection.close(CLOSE.malformed);
      });
    });
    const stopBeating = keepAlive(socket, settings.heartbeatMs);
    socket.on('error', (error) => log.debug({ err: error }, 'the WebSocket of a client failed'));
    socket.once('close', (code, reason) => {
      stopBeating();
      open.delete(socket);
      closed(code, reason.toString()).catch((error: unknown) =>
        log.error({ err: error }, 'a WebSocket could not be cleaned up'),
      );
    });
  }

  return {
    upgrade(request, socket, head) {
      const hasRoom = !isLeaving && open.size < settings.maxConnections;
      const status = refusalOfUpgrade(request, { path, origins: settings.origins, hasRoom });
      if (status !== null) return refuseUpgrade(socket, status);
      server.handleUpgrade(request, socket, head, connected);
    },
    async goAway() {
      isLeaving = true;
      const closing = [...open].map(([socket, connection]) => {
        connection.close(CLOSE.goingAway);
        return once(socket, 'close');
      });
      await Promise.all(closing);
    },
  };
}

/** Cuts a client off that does not answer a ping before the next one. */
function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const beating = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, everyMs);
  return () => clearInterval(beating);
}

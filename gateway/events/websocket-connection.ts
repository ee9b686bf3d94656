import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import { isRepeated } from '../identity/identify-request.ts';
import type { Identity } from '../identity/identity.ts';
import { tokenRefused } from '../identity/refusals.ts';
import type { PeerAddress } from '../peer-address.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import { clientOf } from '../quotas/client-of.ts';
import { CLOSE } from './close-codes.ts';
import type { ConnectionCount } from './connection-count.ts';
import { recheck } from './recheck.ts';
import type { SocketScope } from './socket-scope.ts';
import type { ClientSubscription } from './subscriptions.ts';

/** A client that does not close its side is cut off after so long. */
const CLOSING_MS = 2_000;

/** One client's WebSocket, with all that ends with it. */
export interface ClientConnection {
  /** The scope of one more request. */
  scope(): SocketScope;
  /** Finds out who is connected. False when the connection was closed instead. */
  identify(params: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Subscriptions that run or are about to. */
  open: number;
  readonly running: Set<ClientSubscription>;
  close(why: readonly [code: number, reason: string]): void;
  /** Ends everything once the socket is closed. */
  over(): void;
}

export interface ConnectionOptions {
  readonly identity: Identity;
  readonly connections: ConnectionCount;
  readonly recheckMs: number;
  readonly peerAddress: PeerAddress;
  readonly scopeOf: (caller: Caller, address: string) => SocketScope;
}

export function clientConnection(
  socket: WebSocket,
  request: IncomingMessage,
  { identity, connections, recheckMs, peerAddress, scopeOf }: ConnectionOptions,
): ClientConnection {
  const address = peerAddress(request);
  let caller: Caller | null = null;
  let release: (() => void) | null = null;
  let stopChecking: (() => void) | null = null;

  function close([code, reason]: readonly [number, string]): void {
    if (socket.readyState !== socket.OPEN) return;
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSING_MS).unref();
  }

  const connection: ClientConnection = {
    scope: () => scopeOf(caller ?? ANONYMOUS, address),
    open: 0,
    running: new Set(),
    close,
    async identify(params) {
      const authorization = textOf(params, request, 'authorization');
      const purpose = textOf(params, request, 'estuaire-purpose');
      const again = async (): Promise<Caller> => identity.identify(authorization, purpose);
      try {
        if (isRepeated(request.rawHeaders)) throw tokenRefused('malformed');
        const found = await again();
        if (socket.readyState !== socket.OPEN) return false;
        release = connections.take(clientOf(found, address));
        if (release === null) close(CLOSE.tooMany);
        else caller = found;
      } catch (error) {
        close(whyRefused(error));
      }
      if (caller === null) return false;
      if (authorization !== undefined)
        stopChecking = recheck(again, recheckMs, () => close(CLOSE.expired));
      return true;
    },
    over() {
      stopChecking?.();
      release?.();
      for (const subscription of connection.running) subscription.close();
    },
  };
  return connection;
}

/** A browser cannot send headers with a WebSocket: what stands in them elsewhere is in the payload of `connection_init`, which comes first. */
function textOf(
  params: Readonly<Record<string, unknown>>,
  { headers }: IncomingMessage,
  name: string,
): string | undefined {
  for (const [key, value] of Object.entries(params))
    if (key.toLowerCase() === name && typeof value === 'string') return value;
  return headers[name]?.toString();
}

/** A client fetches a new token and comes again where its own has expired; any other mistake it would only repeat. */
function whyRefused(error: unknown): readonly [code: number, reason: string] {
  if (!(error instanceof GraphQLError)) return CLOSE.failed;
  const { code, reason } = error.extensions;
  if (reason === 'expired') return CLOSE.expired;
  return [CLOSE.unauthorized[0], String(code)];
}

import type { ServerOptions } from 'node:http';
import { asksForWebSocket } from '../events/websocket-upgrade.ts';
import type { TransportSettings } from './transport-variables.ts';

/** How often Node looks for connections that are too slow. */
const CHECK_MS = 500;

/**
 * How the HTTP server treats slow and malformed requests. Node answers 408, 400 and 431 (headers of more than 16 kB) by itself and closes
 * the connection.
 */
export const serverOptions = ({
  headersMs,
  requestMs,
}: TransportSettings): { readonly requestTimeout: number; readonly http: ServerOptions } => ({
  requestTimeout: requestMs,
  http: {
    headersTimeout: headersMs,
    connectionsCheckingInterval: CHECK_MS,
    // Nothing that others could read otherwise.
    insecureHTTPParser: false,
    shouldUpgradeCallback: asksForWebSocket,
  },
});

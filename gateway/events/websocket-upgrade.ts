import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Whether a request asks for a WebSocket: other upgrades (`h2c`) are none of ours, and such a request is answered as if it had not asked. */
export const asksForWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

/** The HTTP status that refuses a WebSocket; null when it may be opened. */
export function refusalOfUpgrade(
  { url = '', headers }: IncomingMessage,
  { path, origins, hasRoom }: UpgradeRules,
): 403 | 404 | 503 | null {
  if (url.split('?', 1)[0] !== path) return 404;
  if (!isOriginAllowed(headers.origin, headers.host, origins)) return 403;
  return hasRoom ? null : 503;
}

export interface UpgradeRules {
  readonly path: string;
  /** Origins whose pages may open one, beside the host's own. */
  readonly origins: ReadonlySet<string>;
  readonly hasRoom: boolean;
}

/** Browsers say from which page a WebSocket is opened and ask nobody whether it may be; other clients say nothing. */
function isOriginAllowed(
  origin: string | undefined,
  host: string | undefined,
  origins: ReadonlySet<string>,
): boolean {
  if (origin === undefined || origins.has(origin.toLowerCase())) return true;
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase();
}

const REASONS = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' } as const;

/** Answers a refused upgrade. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof REASONS): void {
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
    () => socket.destroy(),
  );
}

import { connect } from 'node:net';

/** Sends bytes as they are and gives all that comes back until the other side closes, or `waitMs` are over. */
export function sendRaw(url: string, text: string, waitMs = 4_000): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  return new Promise((resolve) => {
    let told = '';
    const end = (isClosed: boolean): void => {
      clearTimeout(waiting);
      socket.destroy();
      resolve({ told, isClosed });
    };
    const waiting = setTimeout(() => end(false), waitMs);
    socket.on('data', (chunk) => {
      told += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => end(true));
    socket.write(text);
  });
}

export interface RawAnswer {
  readonly told: string;
  /** Whether the gateway closed the connection. */
  readonly isClosed: boolean;
}

export const HONEST_BODY = '{"query":"{ person(id: 1) { name } }"}';

/** A request to the endpoint with these header lines beside the usual ones. */
export const requestOf = (url: string, lines: readonly string[], body: string): string =>
  [
    `POST ${new URL(url).pathname} HTTP/1.1`,
    'host: hub.invalid',
    'content-type: application/json',
    ...lines,
    '',
    body,
  ].join('\r\n');

import { connect, type Socket } from 'node:net';

interface Address {
  readonly host: readonly string[];
  readonly port: readonly number[];
  /** A Unix socket. */
  readonly path?: string | false;
}

/**
 * Opens sockets for postgres.js that send small packets at once. Its own sockets wait for the acknowledgement of the packet before,
 * which PostgreSQL delays by 40 ms: every COPY then costs 80 ms and the statement after it another 40 ms.
 * Several hosts take turns, as in postgres.js.
 */
export function createSocketFactory(): (address: Address) => Socket {
  let turn = 0;
  return ({ host, port, path }) => {
    if (typeof path === 'string') return connect({ path });
    const index = turn % host.length;
    turn += 1;
    const address = { host: host[index] ?? 'localhost', port: port[index] ?? 5432 };
    return Object.assign(connect({ ...address, noDelay: true }), address);
  };
}

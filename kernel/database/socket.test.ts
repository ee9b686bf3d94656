import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createSocketFactory } from './socket.ts';

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

test('several hosts take turns, and each socket knows the host it was opened for', async () => {
  const [one, other] = await Promise.all([listening(), listening()]);
  const open = createSocketFactory();
  const address = { host: ['127.0.0.1', 'localhost'], port: [one.port, other.port] };
  const sockets = [open(address), open(address), open(address)];
  expect(sockets).toMatchObject([
    { host: '127.0.0.1', port: one.port },
    { host: 'localhost', port: other.port },
    { host: '127.0.0.1', port: one.port },
  ]);
  await Promise.all(sockets.map((socket: Socket) => once(socket, 'connect')));
  expect(sockets.map(({ remotePort }) => remotePort)).toEqual([one.port, other.port, one.port]);
  for (const socket of sockets) socket.destroy();
  one.server.close();
  other.server.close();
});

test('a server that is not there is an error of the socket, not of the factory', async () => {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  const [error] = await once(
    createSocketFactory()({ host: ['127.0.0.1'], port: [port] }),
    'error',
  ).catch((reason: unknown) => [reason]);
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
});

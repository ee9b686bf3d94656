import { createServer } from 'node:net';

/** Throws a sentence when `port` cannot be listened on; better now than after a minute of loading. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Stop it, or start with PORT=${port + 1} npm start.`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(
      `Port ${port} needs rights that this user lacks. Start with a port above 1023: PORT=4000 npm start.`,
    );
  }
  return new Error(
    `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Correct HOST and PORT.`,
  );
}

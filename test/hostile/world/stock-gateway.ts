import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';

const SERVER = fileURLToPath(new URL('stock-server.ts', import.meta.url));

/** The stock gateway over the same supergraph, in a process of its own: some attacks hold it up for seconds. */
export async function startStockGateway(
  supergraphFile: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const child = spawn(process.execPath, [SERVER, supergraphFile], {
    env: childEnvironment({ NODE_ENV: 'production' }),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])]);
  const url = String(line).trim();
  if (url === '') throw new Error('The stock gateway did not start.');
  return {
    url,
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

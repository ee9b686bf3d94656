import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createLogger } from '#kernel/log.ts';
import { startGateway } from '../../gateway/http.ts';
import { readCommand } from '../../gateway/standalone.ts';

/** `gateway-process.ts --supergraph <file> …`: the gateway with the same flags, which tells its parent its URL and, whenever it is asked, what it uses. */
export interface Usage {
  readonly rssMb: number;
  /** After a collection. */
  readonly heapMb: number;
  /** The longest that the event loop was held since the last time. */
  readonly heldMs: number;
  readonly cpuMs: number;
}

const RESOLUTION_MS = 5;
const command = readCommand(process.argv.slice(2));
if (command.kind === 'help') throw new Error(command.text);
const gateway = await startGateway(command.env, createLogger('gateway', command.env.logLevel));

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();
process.on('message', () => {
  const heldMs = Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({
    rssMb: rss / 1e6,
    heapMb: heapUsed / 1e6,
    heldMs,
    cpuMs: (user + system) / 1_000,
  } satisfies Usage);
  // The collection that was asked for is not the gateway's doing.
  setTimeout(() => delays.reset(), 2 * RESOLUTION_MS);
});
process.send?.({ url: gateway.url });

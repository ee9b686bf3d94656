import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a process uses. */
export interface Usage {
  readonly rssMb: number;
  /** The most that was resident so far. */
  readonly peakMb: number;
  /** After a collection. */
  readonly heapMb: number;
  /** The longest that the event loop was held since the last time. */
  readonly heldMs: number;
  readonly cpuMs: number;
}

const RESOLUTION_MS = 5;

/** Tells the parent process, whenever it asks, what this one uses, and ends with it. */
export function tellUsage(): void {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  process.once('disconnect', () => process.exit(0));
  process.on('message', () => {
    const heldMs = Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({
      rssMb: rss / 1e6,
      peakMb: process.resourceUsage().maxRSS / 1_024,
      heapMb: heapUsed / 1e6,
      heldMs,
      cpuMs: (user + system) / 1_000,
    } satisfies Usage);
    // The collection that was asked for is not the process's doing.
    setTimeout(() => delays.reset(), 2 * RESOLUTION_MS);
  });
}

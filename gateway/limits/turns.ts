/** So much is begun at once, however busy the gateway is. */
const AT_EASE = 8;
/** A turn of the event loop that took at most so many times the shortest one found nothing else to do. */
const IDLE_TURNS = 4;
/** The least and the most that such a turn takes, in milliseconds, however fast or slow the machine is. */
const IDLE_MS = { least: 0.1, most: 0.5 } as const;

/** Does `work`, now or when it is its turn. Settles as the work does. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Begins work in the order in which it came, and more than a little at once only while the event loop has nothing else to do. Work that waits
 * for subgraphs costs nobody a turn: a hundred requests to a slow one run together. But where the processor is what they wait for, running
 * them all at once makes none of them faster, and all of them hold what they have got so far: the garbage collector then copies half of
 * what is ever allocated (docs/performance.md).
 */
export function createTurns(): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  let isLooking = false;
  let sinceMs = 0;
  let shortestMs: number = IDLE_MS.most;

  function beginNext(): void {
    const begin = waiting.shift();
    if (begin === undefined) return;
    running += 1;
    begin();
  }

  function wasIdle(tookMs: number): boolean {
    shortestMs = Math.min(shortestMs, tookMs);
    return tookMs <= Math.min(Math.max(IDLE_TURNS * shortestMs, IDLE_MS.least), IDLE_MS.most);
  }

  /** Goes round with the event loop until nobody waits. */
  function look(): void {
    if (wasIdle(performance.now() - sinceMs)) beginNext();
    isLooking = waiting.length > 0;
    if (isLooking) lookNextTurn();
  }

  function lookNextTurn(): void {
    sinceMs = performance.now();
    setImmediate(look);
  }

  function turn(): Promise<void> {
    if (!isLooking) {
      isLooking = true;
      lookNextTurn();
    }
    return new Promise((resolve) => void waiting.push(resolve));
  }

  return async (work) => {
    if (running >= AT_EASE) await turn();
    else running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      if (running < AT_EASE) beginNext();
    }
  };
}

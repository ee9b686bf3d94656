const TICK_MS = 10;
/** A tick that comes later than this finds answers waiting in the sockets, which are read before anybody is judged. */
const LATE_MS = 50;

/** What may come too late. */
export interface Timed {
  /** Ends it when its time is over at `nowMs`, as `performance.now()` counts. */
  expire(nowMs: number): void;
}

export interface Deadlines {
  readonly open: ReadonlySet<Timed>;
  add(timed: Timed): void;
  delete(timed: Timed): void;
}

/**
 * Looks through everything that is under way a hundred times a second, in place of a timer and an abort signal for each: adding and
 * deleting cost next to nothing. No tick while nothing is under way.
 */
export function createDeadlines(): Deadlines {
  const open = new Set<Timed>();
  let timer: NodeJS.Timeout | null = null;
  let dueMs = 0;
  const arm = (): void => {
    dueMs = performance.now() + TICK_MS;
    timer = setTimeout(tick, TICK_MS).unref();
  };
  const tick = (): void => {
    timer = null;
    if (open.size === 0) return;
    const nowMs = performance.now();
    if (nowMs - dueMs <= LATE_MS) for (const timed of open) timed.expire(nowMs);
    arm();
  };
  return {
    open,
    add(timed) {
      open.add(timed);
      if (timer === null) arm();
    },
    delete: (timed) => void open.delete(timed),
  };
}

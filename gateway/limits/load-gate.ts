/** How much is done at once. */
export interface LoadSettings {
  /** Requests that are executed at once. */
  readonly maxRunning: number;
  /** Requests that wait for one of those to end. */
  readonly maxWaiting: number;
  /** How long one waits, in milliseconds. */
  readonly maxWaitMs: number;
}

/** Lets so many requests run at once, so many more wait their turn, and no more. */
export interface LoadGate {
  /** Whether a request that comes now would be refused. */
  isFull(): boolean;
  /** Calls `onTurn` once: with `true` when the request may run, at once or after a wait, with `false` when it may not. Gives what the request calls when it is over, or gone; calling it again does nothing. */
  enter(onTurn: (mayRun: boolean) => void): () => void;
}

export function createLoadGate({ maxRunning, maxWaiting, maxWaitMs }: LoadSettings): LoadGate {
  let running = 0;
  // A Set keeps the order, and the one who gives up leaves it from the middle.
  const waiting = new Set<(mayRun: boolean) => void>();

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else next(true);
  }

  const isFull = (): boolean => running >= maxRunning && waiting.size >= maxWaiting;

  return {
    isFull,
    enter(onTurn) {
      if (isFull()) {
        onTurn(false);
        return () => undefined;
      }
      let state: 'waiting' | 'running' | 'over' = 'running';
      let timer: NodeJS.Timeout | undefined;
      const turn = (mayRun: boolean): void => {
        clearTimeout(timer);
        waiting.delete(turn);
        state = mayRun ? 'running' : 'over';
        onTurn(mayRun);
      };
      if (running < maxRunning) {
        running += 1;
        onTurn(true);
      } else {
        state = 'waiting';
        waiting.add(turn);
        timer = setTimeout(() => turn(false), maxWaitMs);
      }
      return () => {
        if (state === 'running') leave();
        if (state === 'waiting') {
          clearTimeout(timer);
          waiting.delete(turn);
        }
        state = 'over';
      };
    },
  };
}

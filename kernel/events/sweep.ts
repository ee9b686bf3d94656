/** What was stored since it was last asked. */
export interface News {
  /** The number of the last thing stored. */
  readonly upTo: number;
  /** Whom what has a higher number than the one asked for concerns; empty when none was asked for. */
  readonly topics: readonly string[];
}

/** Reads the news of a whole process at once; `after` is null when nothing is known yet. */
export type ReadNews = (after: number | null) => Promise<News>;

interface SweepOptions {
  readonly news: ReadNews;
  readonly everyMs: number;
  ring(topic: string): void;
  ringAll(): void;
  complain(error: unknown): void;
}

/** One question for everybody who waits, however many they are, in place of one by each. */
export interface Sweep {
  /** Begins to ask, again and again. */
  start(): void;
  /** Asks at once: something may have been missed. */
  now(): Promise<void>;
  /** Asks no more; whoever waits next is told to look. */
  stop(): void;
}

export function createSweep({ news, everyMs, ring, ringAll, complain }: SweepOptions): Sweep {
  let asking: NodeJS.Timeout | null = null;
  let known: number | null = null;
  let isUnderWay = false;
  let isAskedAgain = false;

  async function now(): Promise<void> {
    isAskedAgain = isUnderWay;
    if (isUnderWay || asking === null) return;
    isUnderWay = true;
    const round = asking;
    try {
      const { upTo, topics } = await news(known);
      if (round !== asking) return;
      if (known === null) ringAll();
      for (const topic of topics) ring(topic);
      known = upTo;
    } catch (error) {
      complain(error);
    } finally {
      isUnderWay = false;
    }
    if (isAskedAgain) await now();
  }

  return {
    start() {
      if (asking !== null) return;
      asking = setInterval(() => void now(), everyMs).unref();
      void now();
    },
    now,
    stop() {
      if (asking !== null) clearInterval(asking);
      asking = null;
      known = null;
    },
  };
}

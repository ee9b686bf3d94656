/** Events that wait between a subgraph that sends and a client that takes. One reader. */
export interface EventQueue<T> {
  push(event: T, size: number): void;
  /** Says that no event will follow; with an error, the reader gets it behind what waits. */
  end(error?: Error): void;
  /** The next event. */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Drops what waits; the reader is told that it is over. */
  close(): void;
}

export interface EventQueueOptions {
  /** The queue is full with so many events, or with events of so much size. */
  readonly maxEvents: number;
  readonly maxSize: number;
  /** Told when the queue is full, and when it is half empty again. */
  onFull(): void;
  onRoom(): void;
}

/** Makes a queue. It never drops an event and never refuses one: whoever fills it stops when it is full. */
export function createEventQueue<T>(options: EventQueueOptions): EventQueue<T> {
  const { maxEvents, maxSize, onFull, onRoom } = options;
  let waiting: { readonly event: T; readonly size: number }[] = [];
  let first = 0;
  let size = 0;
  let isFull = false;
  let isEnded = false;
  let failure: Error | null = null;
  let wake: (() => void) | null = null;

  const over = { done: true, value: undefined } as const;

  function take(): IteratorResult<T, undefined> | null {
    const head = waiting[first];
    if (head === undefined) {
      if (failure !== null) throw failure;
      return isEnded ? over : null;
    }
    first += 1;
    size -= head.size;
    // Taken events are dropped together: one by one, a burst of thousands would be moved as often.
    if (first > maxEvents || first === waiting.length) {
      waiting = waiting.slice(first);
      first = 0;
    }
    if (isFull && waiting.length - first <= maxEvents / 2 && size <= maxSize / 2) {
      isFull = false;
      onRoom();
    }
    return { done: false, value: head.event };
  }

  const notify = (): void => {
    wake?.();
    wake = null;
  };

  return {
    push(event, ofSize) {
      if (isEnded) return;
      waiting.push({ event, size: ofSize });
      size += ofSize;
      if (!isFull && (waiting.length - first >= maxEvents || size >= maxSize)) {
        isFull = true;
        onFull();
      }
      notify();
    },
    end(error) {
      if (isEnded) return;
      isEnded = true;
      failure = error ?? null;
      notify();
    },
    async next() {
      for (;;) {
        const taken = take();
        if (taken !== null) return taken;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close() {
      isEnded = true;
      failure = null;
      waiting = [];
      first = 0;
      size = 0;
      notify();
    },
  };
}

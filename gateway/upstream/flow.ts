/** Lets so many through at once, so many wait, and the rest go. */
export interface Flow<One> {
  /** Sends it, now or in its turn; false when too many wait already. */
  enter(one: One): boolean;
  /** Takes out one that waits and will not be sent. */
  drop(one: One): void;
  /** One that was sent is through: the next one's turn. */
  leave(): void;
  /** In the order in which they came. */
  readonly waiting: ReadonlySet<One>;
  /** Resolves when nobody is under way and nobody waits. */
  idle(): Promise<void>;
}

/** `send` says whether it did: it need not send what ended while it waited. */
export function createFlow<One>(
  atOnce: number,
  mayWait: number,
  send: (one: One) => boolean,
): Flow<One> {
  const waiting = new Set<One>();
  const onIdle: (() => void)[] = [];
  let underWay = 0;
  function pass(one: One): void {
    underWay += 1;
    if (!send(one)) underWay -= 1;
  }
  return {
    waiting,
    enter(one) {
      if (underWay < atOnce) pass(one);
      else if (waiting.size < mayWait) waiting.add(one);
      else return false;
      return true;
    },
    drop: (one) => void waiting.delete(one),
    leave() {
      underWay -= 1;
      for (const next of waiting) {
        if (underWay >= atOnce) break;
        waiting.delete(next);
        pass(next);
      }
      if (underWay === 0) for (const tell of onIdle.splice(0)) tell();
    },
    idle: () =>
      underWay === 0 ? Promise.resolve() : new Promise((resolve) => void onIdle.push(resolve)),
  };
}

/** Counts who uses something, and ends it when it is retired and nobody does any more. */
export interface Usage {
  enter(): void;
  /** Once for each `enter`. */
  leave(): void;
  /** Ends it as soon as nobody uses it; resolves when it has ended. */
  retire(): Promise<void>;
}

export function createUsage(end: () => Promise<void>): Usage {
  const ended = Promise.withResolvers<void>();
  let users = 0;
  let isRetired = false;
  let isEnding = false;
  const endIfUnused = (): void => {
    if (!isRetired || users > 0 || isEnding) return;
    isEnding = true;
    end().then(ended.resolve, ended.reject);
  };
  return {
    enter() {
      users += 1;
    },
    leave() {
      users -= 1;
      endIfUnused();
    },
    retire() {
      isRetired = true;
      endIfUnused();
      return ended.promise;
    },
  };
}

const WINDOW_MS = 1000;

/** True while no more than `maxPerSecond` calls fell in the second before; refused calls do not count. */
export function createCallLimit(maxPerSecond: number, now: () => number): () => boolean {
  const accepted: number[] = [];
  return () => {
    const time = now();
    while (accepted[0] !== undefined && accepted[0] <= time - WINDOW_MS) {
      accepted.shift();
    }
    if (accepted.length >= maxPerSecond) {
      return false;
    }
    accepted.push(time);
    return true;
  };
}

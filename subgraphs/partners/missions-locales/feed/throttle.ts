/** Spaces calls out so that no second sees more than `callsPerSecond`. */
export function createThrottle(callsPerSecond: number): () => Promise<void> {
  const spacingMs = Math.ceil(1_000 / callsPerSecond) + 10;
  let nextAt = 0;
  return async () => {
    const now = performance.now();
    const waitMs = Math.max(0, nextAt - now);
    nextAt = Math.max(now, nextAt) + spacingMs;
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  };
}

import type { Logger } from '#kernel/log.ts';

const LINES_PER_SECOND = 10;

/** Writes a line about a subgraph to the log. */
export type Complain = (details: object, sentence: string) => void;

/** Writes at most ten lines a second, so that a subgraph that fails a thousand times a second does not fill the disk; the next line says how many are missing. */
export function createComplaints(log: Logger, subgraph: string): Complain {
  let secondAtMs = 0;
  let lines = 0;
  let missing = 0;
  return (details, sentence) => {
    const nowMs = performance.now();
    if (nowMs - secondAtMs >= 1_000) {
      secondAtMs = nowMs;
      lines = 0;
    }
    if (lines === LINES_PER_SECOND) {
      missing += 1;
      return;
    }
    lines += 1;
    log.warn({ subgraph, ...details, ...(missing === 0 ? {} : { missing }) }, sentence);
    missing = 0;
  };
}

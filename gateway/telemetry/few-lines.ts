import type { Logger } from '#kernel/log.ts';

const LINES_PER_SECOND = 10;

/** Writes a line to the log. */
export type Tell = (details: object, sentence: string) => void;

/**
 * Writes at most ten lines a second, with `common` in each, so that what happens a thousand times a second does not fill the disk; the next
 * line says how many are missing.
 */
export function fewLines(log: Logger, common: object): Tell {
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
    log.warn({ ...common, ...details, ...(missing === 0 ? {} : { missing }) }, sentence);
    missing = 0;
  };
}

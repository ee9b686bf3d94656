import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '#kernel/ingest/load.ts';

export interface ProgressBar {
  update(progress: LoadProgress): void;
  stop(): void;
}

const REDRAW_MS = 100;

/** A bar over the bytes of a file on a terminal; nothing where output is not one. */
export function createProgressBar(title: string): ProgressBar {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `${title} [{bar}] {percentage}% {received} records, {rejected} rejected {stage}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0, { received: 0, rejected: 0, stage: '' });
  let drawnAt = 0;
  return {
    update({ bytes, totalBytes, received, rejected, stage }) {
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS && stage === 'reading') return;
      drawnAt = now;
      bar.setTotal(totalBytes ?? bytes + 1);
      bar.update(bytes, { received, rejected, stage });
    },
    stop: () => bar.stop(),
  };
}

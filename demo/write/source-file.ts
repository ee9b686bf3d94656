import type { Tally } from '../faults/tally.ts';

/** One file to write, described before it is drawn. */
export type SourceFile = {
  /** File name alone. */
  readonly name: string;
  readonly encoding?: 'utf8' | 'windows-1252';
  readonly isGzipped?: boolean;
  /** Pieces of text of any length; `tally.records` grows as they are drawn. */
  readonly text: (tally: Tally) => Iterable<string>;
};

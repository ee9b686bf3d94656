import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { Tally } from './tally.ts';

/** Repeats some lines and drops the last column of a few. Files of lines only. */
export function* damaged(
  lines: Iterable<string>,
  options: {
    readonly seed: number;
    readonly key: number;
    readonly separator: string;
    readonly tally: Tally;
  },
): Generator<string> {
  const draws = new Draws().reseed(options.seed, STREAM.damage, options.key);
  for (const line of lines) {
    if (options.tally.strikes('column-missing', draws)) {
      yield line.slice(0, line.lastIndexOf(options.separator));
    } else {
      yield line;
    }
    if (options.tally.strikes('line-repeated', draws)) {
      yield line;
    }
  }
}

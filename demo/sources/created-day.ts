import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';

/** Establishments of the demo all exist before the first hiring that is written. */
export function createdDay(world: World, index: number): number {
  return world.asOfDay - 1900 - (hash(world.seed, STREAM.company, index, 7) % 12_000);
}

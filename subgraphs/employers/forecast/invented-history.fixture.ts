import { type History, PERIODS } from './history.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many events of rate `rate` happen (Knuth's method; rates here are small). */
export function poisson(rate: number, draw: () => number): number {
  if (rate > 30) return Math.max(0, Math.round(rate + Math.sqrt(rate) * gauss(draw)));
  const limit = Math.exp(-rate);
  let events = 0;
  for (let product = draw(); product > limit; product *= draw()) events += 1;
  return events;
}

const gauss = (draw: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

export interface InventedOptions {
  readonly count: number;
  readonly seed: number;
  /** How much more activity 0 hires in odd periods (the season of the half-year to come) than in the middle. */
  readonly season?: number;
}

/**
 * Establishments of a made-up département: each hires at a rate of its own, drawn around that of its activity and size, by the season of the activity; a few
 * hire a lot, most hardly ever, as in real data.
 */
export function inventHistory({ count, seed, season = 1.4 }: InventedOptions): History {
  const draw = seeded(seed);
  const activities = ['5510Z', '1071C', '4711D', '6201Z'];
  const hirings = new Int32Array(count * PERIODS);
  const activity = new Int32Array(count);
  const headcount = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    activity[row] = Math.floor(draw() * activities.length);
    headcount[row] = [1, 3, 10, 20, 50, 200][Math.floor(draw() ** 2 * 6)] as number;
    const own = Math.exp(1.1 * gauss(draw));
    const rate = 0.08 * Math.sqrt(headcount[row] as number) * ((activity[row] as number) + 1) * own;
    for (let period = 0; period < PERIODS; period += 1) {
      const factor = activity[row] === 0 ? (period % 2 === 1 ? season : 2 - season) : 1;
      hirings[row * PERIODS + period] = poisson(rate * factor, draw);
    }
  }
  return { count, periods: PERIODS, hirings, activity, activities, headcount };
}

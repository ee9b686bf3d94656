import { openPolicy } from '../../subgraphs/labour-market/disclosure/policy.ts';
import { protect } from '../../subgraphs/labour-market/disclosure/protect.ts';
import { release } from '../../subgraphs/labour-market/disclosure/release.ts';
import { inventNation } from './invented-nation.ts';

/** One month and the next at one scale, in a process of its own so that its peak of memory is its own. Prints one line of JSON. */
const scale = Number(process.argv[2]);
const key = new Uint8Array(32).fill(7);

const clock = (): (() => number) => {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
};

const building = clock();
const first = inventNation(scale, 0);
const buildSeconds = building();
const protecting = clock();
protect(first, null, openPolicy, key);
const protectSeconds = protecting();
const releasing = clock();
const one = await release(first, [], openPolicy, key);
const releaseSeconds = releasing();
const second = inventNation(scale, 1);
const following = clock();
const two = await release(second, one.snapshot ? [one.snapshot] : [], openPolicy, key);
const followSeconds = following();

process.stdout.write(
  `${JSON.stringify({
    cells: first.counts.length,
    persons: first.counts[0],
    buildSeconds,
    protectSeconds,
    releaseSeconds,
    followSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    first: one.report ?? one.refusal,
    second: two.report ?? two.refusal,
  })}\n`,
);

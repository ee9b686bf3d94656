import { z } from 'zod';
import { integerVariable, readEnv } from '#kernel/env.ts';
import { startPlanningProcess } from '../support/federation/plan-apart.ts';
import { checkSeeds, newTally, SEEDS_PER_WORLD } from '../support/federation/random/check-world.ts';

/**
 * The property of `random-cut.test.ts` over other seeds: `RANDOM_CUTS` of them from `RANDOM_CUTS_FROM` on. A seed that is answered otherwise
 * than by the uncut schema is printed with its subgraphs, its operation and both answers; the others are still asked.
 */
const { RANDOM_CUTS: count, RANDOM_CUTS_FROM: first } = readEnv(
  z.object({
    RANDOM_CUTS: integerVariable(1, 10_000_000, 100_000),
    RANDOM_CUTS_FROM: integerVariable(0, 50_000_000, 0),
  }),
);
const PROGRESS_MS = 30_000;

const planning = startPlanningProcess(2_000);
const tally = newTally();
let differences = 0;
let told = performance.now();
const start = told;

for (let seed = first; seed < first + count; ) {
  const end = Math.min(first + count, seed - (seed % SEEDS_PER_WORLD) + SEEDS_PER_WORLD);
  try {
    await checkSeeds(seed, end - seed, planning, tally);
    seed = end;
  } catch (error) {
    differences += 1;
    process.stdout.write(`${(error as Error).message}\n`);
    // The rest of that schema would differ for the same reason.
    seed = end;
  }
  if (performance.now() - told < PROGRESS_MS) continue;
  told = performance.now();
  report('so far');
}
planning.close();
report('in all');
process.exitCode = differences === 0 ? 0 : 1;

function report(when: string): void {
  const { worlds, seeds, withErrors, notPlanned } = tally;
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(
    `${when}: ${seeds} seeds in ${worlds} worlds, ${withErrors} with errors, ${differences} answered otherwise, ${seconds} s; not planned: ${JSON.stringify(Object.fromEntries(notPlanned))}\n`,
  );
}

import { afterAll, expect, test } from 'vitest';
import { startPlanningProcess } from '#test/support/federation/plan-apart.ts';
import { checkSeeds, newTally } from '#test/support/federation/random/check-world.ts';

/** `npm run random-cuts` asks any other number of them. */
const SEEDS = 2_000;
const planning = startPlanningProcess(2_000);
afterAll(() => planning.close());

test('schemas cut at random into subgraphs answer random operations as uncut, nulls and errors included', async () => {
  const tally = newTally();
  await checkSeeds(0, SEEDS, planning, tally);
  expect(tally.seeds).toBe(SEEDS);
  const notPlanned = [...tally.notPlanned.values()].reduce((sum, count) => sum + count, 0);
  // What the planner refuses is refused to clients too. It must stay the exception, and errors must be among what is compared.
  expect(notPlanned).toBeLessThan(SEEDS / 10);
  expect(tally.withErrors).toBeGreaterThan(SEEDS / 20);
}, 180_000);

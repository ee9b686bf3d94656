import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { createPlanCheck } from '../../../gateway/engine/planning/check-plan.ts';
import type { PlanAsked, PlanTold } from './plan-apart.ts';

/** The process that plans for tests, over the supergraph that it was told last. */
const NO_LABELS: Set<string> = new Set();
const TRIES = 8;
let check = createPlanCheck('');
let planner: QueryPlanner | undefined;

process.on('message', (message: PlanAsked) => {
  if ('supergraph' in message) {
    planner = new QueryPlanner(message.supergraph);
    check = createPlanCheck(message.supergraph);
    return;
  }
  process.send?.(plan(message.query));
});
process.on('disconnect', () => process.exit());

function plan(query: string): PlanTold {
  try {
    let wrong: string | null = null;
    for (let left = TRIES; left > 0; left -= 1) {
      const node = planner?.plan(query, null, NO_LABELS, 0).node ?? null;
      wrong = node === null ? null : check(node);
      if (wrong === null) return { node };
    }
    return { failed: `No plan is right: ${wrong}` };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

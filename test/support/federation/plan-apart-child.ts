import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlanAsked, PlanTold } from './plan-apart.ts';

/** The process that plans for tests, over the supergraph that it was told last. */
const NO_LABELS: Set<string> = new Set();
let planner: QueryPlanner | undefined;

process.on('message', (message: PlanAsked) => {
  if ('supergraph' in message) {
    planner = new QueryPlanner(message.supergraph);
    return;
  }
  process.send?.(plan(message.query));
});
process.on('disconnect', () => process.exit());

function plan(query: string): PlanTold {
  try {
    return { node: planner?.plan(query, null, NO_LABELS, 0).node ?? null };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

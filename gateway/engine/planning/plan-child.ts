import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type CheckPlan, createPlanCheck } from './check-plan.ts';
import { cpuDeadline } from './cpu-deadline.ts';
import type { PlannerAsked, PlannerData, PlannerMessage, PlanRequest } from './messages.ts';

/** The process that plans over one supergraph: one operation at a time, in the order in which they come. It ends with the gateway. */
interface Begun {
  readonly planner: QueryPlanner;
  readonly check: CheckPlan;
  readonly deadlineMs: number;
}

const NO_LABELS: Set<string> = new Set();
/** Plans differ from one time to the next where several seem as good: now and then one of them is wrong, and another time right. */
const TRIES = 8;
const say = (message: PlannerMessage): void => void process.send?.(message);
let begun: Begun | null = null;
let last: Promise<void> = Promise.resolve();

process.on('disconnect', () => process.exit());
process.on('message', (asked: PlannerAsked) => {
  if (asked.kind === 'begin') begin(asked);
  else if (begun !== null) {
    const ready = begun;
    last = last.then(() => answer(ready, asked));
  }
});

function begin({ supergraphSdl, deadlineMs }: PlannerData): void {
  try {
    const planner = new QueryPlanner(supergraphSdl);
    begun = { planner, check: createPlanCheck(supergraphSdl), deadlineMs };
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'unusable', message: (error as Error).message });
  }
}

/** The planner looks at the signal while it searches, and gives up when it aborts. */
async function answer({ planner, check, deadlineMs }: Begun, request: PlanRequest): Promise<void> {
  const { id, query, operationName, until } = request;
  if (Date.now() > until) return say({ kind: 'late', id });
  const { signal, clear } = cpuDeadline(deadlineMs);
  try {
    let wrong: string | null = null;
    for (let left = TRIES; left > 0; left -= 1) {
      const { node = null } = await planner.planAsync(query, operationName, NO_LABELS, 0, signal);
      wrong = node === null ? null : check(node);
      if (wrong === null) return say({ kind: 'planned', id, node });
    }
    say({ kind: 'failed', id, message: `No plan is right: ${wrong}` });
  } catch (error) {
    say(
      signal.aborted
        ? { kind: 'late', id }
        : { kind: 'failed', id, message: (error as Error).message },
    );
  } finally {
    clear();
  }
}

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { cpuDeadline } from './cpu-deadline.ts';
import type { PlannerData, PlannerMessage, PlanRequest } from './messages.ts';

/** The thread that plans over one supergraph: one operation at a time, in the order in which they come. */
const port = parentPort as MessagePort;
const { supergraphSdl, deadlineMs } = workerData as PlannerData;
const NO_LABELS: Set<string> = new Set();
const say = (message: PlannerMessage): void => port.postMessage(message);

try {
  const planner = new QueryPlanner(supergraphSdl);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (request: PlanRequest) => {
    last = last.then(() => answer(planner, request));
  });
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'unusable', message: (error as Error).message });
}

/** The planner looks at the signal while it searches, and gives up when it aborts. */
async function answer(planner: QueryPlanner, request: PlanRequest): Promise<void> {
  const { id, query, operationName, until } = request;
  if (Date.now() > until) return say({ kind: 'late', id });
  const { signal, clear } = cpuDeadline(deadlineMs);
  try {
    const { node = null } = await planner.planAsync(query, operationName, NO_LABELS, 0, signal);
    say({ kind: 'planned', id, node });
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

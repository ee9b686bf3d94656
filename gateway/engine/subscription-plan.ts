import { join } from './joints.ts';
import type { Decided } from './prepared.ts';
import { type Run, runStep, type SubgraphAnswer } from './run.ts';
import type { RootStep, Step } from './steps.ts';

/** The plan of a subscription, cut where its events come in. */
export interface SubscriptionPlan {
  /** What the owning subgraph is asked once; each of its events takes the place of the answer. */
  readonly primary: RootStep;
  /** What is fetched for each event; null when the event brings everything. */
  readonly rest: Step | null;
}

/** Cuts the plan of a subscription: the planner puts the subscription first, and whatever needs its events behind it. */
export function subscriptionPlan({ plan }: Pick<Decided, 'plan'>): SubscriptionPlan {
  const step = plan?.step;
  if (step?.kind === 'root') return { primary: step, rest: null };
  const [first, ...others] = step?.kind === 'sequence' ? step.steps : [];
  if (first?.kind !== 'root')
    throw new Error('The plan of a subscription begins with no subscription.');
  return { primary: first, rest: { kind: 'sequence', steps: others } };
}

/** Takes an event for the answer of the first step and runs the rest. Never rejects: what fails becomes an error of the run. */
export async function runEvent(
  { primary, rest }: SubscriptionPlan,
  event: SubgraphAnswer,
  run: Run,
): Promise<void> {
  if (event.errors !== undefined) run.errors.push(...event.errors);
  run.root[primary.source] = event.data ?? null;
  join(run.root, primary.joints);
  if (rest !== null) await runStep(rest, run);
}

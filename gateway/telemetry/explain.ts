import type { Decided } from '../engine/prepared.ts';
import type { RequestScope } from '../request-scope.ts';
import { describePlan } from './describe-plan.ts';

/** By this header a request asks how it is answered: a list of `plan` and `cost`. */
export const EXPLAIN_HEADER = 'estuaire-explain';

/** Whether a request asks for its plan, and its caller may see it: whoever builds on the hub does, and whoever explores it. */
export const wantsPlan = (header: unknown, { role }: RequestScope['caller']): boolean =>
  (role === 'developer' || role === 'analyst') &&
  String(header ?? '')
    .split(',')
    .some((word) => word.trim() === 'plan');

/** The plan of an answer and how long its stages and fetches took, in milliseconds since the request began. */
export const explanation = ({ plan }: Decided, { watch }: RequestScope) => ({
  plan: plan === null ? null : describePlan(plan.step),
  took: watch?.timed.map(({ stage, subgraph, from, to, code }) => ({
    stage,
    ...(subgraph === null ? {} : { subgraph }),
    beganMs: rounded(from - watch.began),
    ms: rounded(to - from),
    ...(code === null ? {} : { code }),
  })),
});

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

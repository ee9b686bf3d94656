import type { Answer } from '../answer/read-answer.ts';

/** A plan as `extensions.explain` holds it: `gateway/telemetry/describe-plan.ts`. */
export type Plan =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Plan[] }
  | PlannedFetch;

export type PlannedFetch = {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly query: string;
  readonly at: readonly string[];
};

/** A stage of the request, in milliseconds since it began. */
export type TimedStage = {
  readonly stage: string;
  /** Of a fetch. */
  readonly subgraph?: string;
  readonly beganMs: number;
  readonly ms: number;
  /** Of what went wrong. */
  readonly code?: string;
};

export type Cost = {
  readonly estimated?: number;
  readonly actual: number;
  readonly maximum: number;
};

export type Explanation = {
  /** Null where the answer needs no subgraph. */
  readonly plan: Plan | null;
  /** In the order in which they began. */
  readonly took: readonly TimedStage[];
};

/** How an answer came about; null when it does not say. */
export function readExplanation({ extensions }: Answer): Explanation | null {
  const explain = extensions['explain'] as Partial<Explanation> | undefined;
  if (explain == null) return null;
  const { plan = null, took = [] } = explain;
  return { plan, took: took.toSorted((one, other) => one.beganMs - other.beganMs) };
}

/** What the request cost; null when the answer does not say. */
export const readCost = ({ extensions }: Answer): Cost | null =>
  (extensions['cost'] as Cost | undefined) ?? null;

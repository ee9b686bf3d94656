import type { Ask, PathSegment, Step } from '../engine/steps.ts';

/** A plan in the form that a reader sees. */
export type DescribedPlan =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly DescribedPlan[] }
  | {
      readonly kind: 'fetch';
      readonly subgraph: string;
      readonly query: string;
      /** Where its entities stand in the answer; none for root fields. */
      readonly at: readonly string[];
    };

export function describePlan(step: Step): DescribedPlan {
  switch (step.kind) {
    case 'sequence':
    case 'parallel':
      return { kind: step.kind, steps: step.steps.map(describePlan) };
    case 'root':
      return { kind: 'fetch', ...askedBy(step.ask), at: [] };
    case 'entities':
      return {
        kind: 'fetch',
        ...askedBy(step.ask),
        at: step.batches.flatMap(({ ways }) => ways.map(({ path }) => path.map(nameOf).join('.'))),
      };
  }
}

const askedBy = ({ subgraph, head }: Ask) => ({
  subgraph,
  query: (JSON.parse(`${head}}`) as { query: string }).query,
});

const nameOf = (segment: PathSegment): string =>
  segment.kind === 'key' ? segment.key : `|${[...segment.types].join('|')}`;

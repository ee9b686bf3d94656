import type { Echo } from './echo.ts';
import type { Shape } from './shape.ts';

/** A query plan, compiled once for all requests of its operation. */
export type Step = SequenceStep | ParallelStep | ConditionStep | RootStep | EntityStep;

export interface SequenceStep {
  readonly kind: 'sequence';
  readonly steps: readonly Step[];
}

export interface ParallelStep {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}

/** Steps that depend on a boolean variable. */
export interface ConditionStep {
  readonly kind: 'condition';
  readonly variable: string;
  readonly whenTrue: Step | null;
  readonly whenFalse: Step | null;
}

/** What is sent to a subgraph. */
export interface Ask {
  readonly subgraph: string;
  readonly query: string;
  /** The client's variables that the query uses. */
  readonly variables: readonly string[];
}

/** A fetch of root fields. */
export interface RootStep {
  readonly kind: 'root';
  readonly ask: Ask;
  readonly shape: Shape;
}

/** One fetch of entities for one or more sets of places in the answer so far. */
export interface EntityStep {
  readonly kind: 'entities';
  readonly ask: Ask;
  readonly batches: readonly EntityBatch[];
}

export interface EntityBatch {
  /** The response key of its `_entities`, and the variable of its representations. */
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly (readonly PathSegment[])[];
  readonly representations: readonly Requirement[];
  /** Gives the representation of these types another `__typename`: that of an interface object. */
  readonly typenames: readonly TypenameSetter[];
  readonly echoes: readonly Echo[];
  readonly shape: Shape;
}

/** A way into the answer: a response key, the elements of a list, or only objects of some types. */
export type PathSegment =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'elements' }
  | { readonly kind: 'types'; readonly types: ReadonlySet<string> };

/** Fields of a representation, for objects of some types. */
export interface Requirement {
  readonly types: ReadonlySet<string> | null;
  readonly fields: readonly RequiredField[];
}

export interface RequiredField {
  /** The key in the answer so far, and the one in the representation. */
  readonly from: string;
  readonly to: string;
  readonly sub: readonly Requirement[] | null;
}

export interface TypenameSetter {
  readonly types: ReadonlySet<string>;
  readonly typename: string;
}

import type { Joint } from './positions.ts';
import type { Raw } from './raw.ts';
import type { Read } from './readers.ts';
import type { Shape } from './shape.ts';

/** A query plan, compiled once for all requests of its operation. */
export type Step = SequenceStep | ParallelStep | FetchStep;
export type FetchStep = RootStep | EntityStep;

export interface SequenceStep {
  readonly kind: 'sequence';
  readonly steps: readonly Step[];
}

export interface ParallelStep {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}

/** What is sent to a subgraph. */
export interface Ask {
  readonly subgraph: string;
  /** The request's JSON text up to its variables: `{"query":"…"`. */
  readonly head: string;
  /** The client's variables that the query uses. */
  readonly variables: readonly string[];
  /** All that is asked. */
  readonly shape: Shape;
  /** Keys that are asked under another name than the answer has, with that name: for the paths of errors. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** A fetch of root fields, whose answer is attached to the root under `source`. */
export interface RootStep {
  readonly kind: 'root';
  readonly ask: Ask;
  readonly source: symbol;
  readonly joints: readonly Joint[];
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
  /** Under this symbol the entities are attached to the objects that wait for them. */
  readonly source: symbol;
  readonly ways: readonly EntityWay[];
}

/** The objects at the end of one path, and how they are asked for. */
export interface EntityWay {
  readonly path: readonly PathSegment[];
  /** Names the path. */
  readonly place: string;
  /** How objects that are alike are known; null where each is asked for itself. */
  identify: ((object: Raw) => string) | null;
  /** The JSON text of an object's representation; null when a field that it needs is missing, because its fetch failed. */
  readonly represent: (object: Raw) => string | null;
  /** Whether an entity is the one that the object asked for: of its type, with its key. */
  readonly isAnswer: (entity: Raw, object: Raw) => boolean;
  readonly joints: readonly Joint[];
}

/** A way into the answer: a response key, all elements of the lists that it leads to included, or only objects of some types. */
export type PathSegment =
  | {
      readonly kind: 'key';
      readonly key: string;
      readonly read: Read;
      /** Puts another value where `read` found one; null when several fetches may bring it. */
      readonly put: ((object: Raw, value: unknown) => void) | null;
    }
  | {
      readonly kind: 'types';
      readonly types: ReadonlySet<string>;
      readonly typename: (object: Raw) => string;
    };

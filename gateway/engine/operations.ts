import { LRUCache } from 'lru-cache';
import { NO_ROWS } from '#kernel/caller.ts';
import type { Limits } from '../limits/tiers.ts';
import type { Caller } from '../policy/caller.ts';
import type { Prepared } from './prepared.ts';

const MAX_OPERATIONS = 1_000;
/** Of all documents together; what is made of a document grows with it. */
const MAX_CHARACTERS = 8_000_000;

/** For whom an operation was planned: what they may read, not who they are. */
export interface PlannedFor {
  readonly caller: Caller;
  readonly limits: Limits;
}

/** An operation that is asked. */
export interface OperationInUse {
  readonly text: string;
  readonly operationName: string;
  readonly plannedFor: PlannedFor;
  readonly prepared: Prepared;
}

/** The operations in use, planned: by the text of the document, the operation in it, and the shape of what its callers may read. */
export interface Operations {
  get(text: string, operationName: string, shape: string): Prepared | undefined;
  /** Gives what was planned ahead, once. Nobody validated it by every rule: whoever takes it must have. */
  takeAhead(text: string, operationName: string, shape: string): Prepared | undefined;
  set(
    text: string,
    operationName: string,
    shape: string,
    prepared: Prepared,
    plannedFor: PlannedFor,
  ): void;
  /** Keeps what was planned before anybody asked. */
  planAhead(text: string, operationName: string, shape: string, prepared: Prepared): void;
  /** The operations that were asked most, in that order. */
  mostUsed(maximum: number): readonly OperationInUse[];
}

interface Entry extends OperationInUse {
  uses: number;
}

export function createOperations(): Operations {
  const bounded = <Value extends object>() =>
    new LRUCache<string, Value>({
      max: MAX_OPERATIONS,
      maxSize: MAX_CHARACTERS,
      sizeCalculation: (_value, key) => key.length,
    });
  const known = bounded<Entry>();
  const ahead = bounded<Prepared>();
  return {
    get(text, operationName, shape) {
      const entry = known.get(keyOf(text, operationName, shape));
      if (entry === undefined) return undefined;
      entry.uses += 1;
      return entry.prepared;
    },
    takeAhead(text, operationName, shape) {
      const key = keyOf(text, operationName, shape);
      const prepared = ahead.get(key);
      ahead.delete(key);
      return prepared;
    },
    set(text, operationName, shape, prepared, { caller, limits }) {
      const plannedFor = { caller: likeMinded(caller), limits };
      const entry = { text, operationName, plannedFor, prepared, uses: 1 };
      known.set(keyOf(text, operationName, shape), entry);
    },
    planAhead: (text, operationName, shape, prepared) =>
      void ahead.set(keyOf(text, operationName, shape), prepared),
    mostUsed: (maximum) =>
      [...known.values()].sort((one, other) => other.uses - one.uses).slice(0, maximum),
  };
}

const likeMinded = (caller: Caller): Caller => ({
  ...caller,
  subject: null,
  organisation: null,
  own: NO_ROWS,
});

/** Lengths stand first, so that no two keys are one text, whatever stands in their parts. */
const keyOf = (text: string, operationName: string, shape: string): string =>
  `${operationName.length} ${shape.length} ${operationName}${shape}${text}`;

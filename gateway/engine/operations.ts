import { LRUCache } from 'lru-cache';
import type { Prepared } from './prepared.ts';

const MAX_OPERATIONS = 1_000;
/** Of all documents together; what is made of a document grows with it. */
const MAX_CHARACTERS = 8_000_000;

/** The operations in use, planned: by the text of the document, the operation in it, and the shape of what its callers may read. */
export interface Operations {
  get(text: string, operationName: string, shape: string): Prepared | undefined;
  set(text: string, operationName: string, shape: string, prepared: Prepared): void;
}

export function createOperations(): Operations {
  const known = new LRUCache<string, Prepared>({
    max: MAX_OPERATIONS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_prepared, key) => key.length,
  });
  return {
    get: (text, operationName, shape) => known.get(keyOf(text, operationName, shape)),
    set: (text, operationName, shape, prepared) =>
      void known.set(keyOf(text, operationName, shape), prepared),
  };
}

/** Lengths stand first, so that no two keys are one text, whatever stands in their parts. */
const keyOf = (text: string, operationName: string, shape: string): string =>
  `${operationName.length} ${shape.length} ${operationName}${shape}${text}`;

import { isObject, type Raw } from '../raw.ts';
import type { Writing } from './writing.ts';

/** Writes some members of an object, separated by commas; undefined when a null that may not be stands in them. */
export type WriteMembers = (object: Raw, writing: Writing, depth: number) => string | undefined;

export interface Member {
  /** The symbol of the one fetch that brings it: what that attached is then written from. Null when it is written from the object itself. */
  readonly source: symbol | null;
  readonly isNested: boolean;
  readonly write: WriteMembers;
}

/**
 * Puts members together. What one fetch brings of an entity is written once, though the entity stand in the answer a hundred times:
 * neighbours from the same fetch are written together, and their text is kept with the entity unless there was an error in it.
 */
export function together(members: readonly Member[]): WriteMembers {
  const groups: WriteMembers[] = [];
  for (let index = 0; index < members.length; ) {
    const { source, isNested, write } = members[index] as Member;
    const end = members.findIndex((other, at) => at > index && other.source !== source);
    const writes = members.slice(index, end === -1 ? members.length : end).map((one) => one.write);
    index += writes.length;
    if (source === null) groups.push(...writes);
    else
      groups.push(
        attached(source, writes.length === 1 && !isNested ? write : kept(joined(writes))),
      );
  }
  return joined(groups);
}

function joined(writes: readonly WriteMembers[]): WriteMembers {
  const [only] = writes;
  if (writes.length === 1 && only !== undefined) return only;
  return (object, writing, depth) => {
    let text = '';
    for (const write of writes) {
      const written = write(object, writing, depth);
      if (written === undefined) return undefined;
      text = text === '' ? written : `${text},${written}`;
    }
    return text;
  };
}

/** What a fetch that failed would have brought is null. */
const NOTHING: Raw = Object.freeze({});

function attached(source: symbol, write: WriteMembers): WriteMembers {
  return (object, writing, depth) => {
    const entity = object[source];
    return write(isObject(entity) ? entity : NOTHING, writing, depth);
  };
}

/** Keeps the text with the object that it was written from, unless there was an error in it. */
export function kept(write: WriteMembers): WriteMembers {
  const memo = Symbol('text');
  return (entity, writing, depth) => {
    const known = entity[memo];
    if (typeof known === 'string') return known;
    const before = writing.errors.length;
    const written = write(entity, writing, depth);
    if (written !== undefined && writing.errors.length === before && entity !== NOTHING)
      entity[memo] = written;
    return written;
  };
}

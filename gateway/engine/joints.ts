import type { Joint } from './positions.ts';
import { isObject, type Raw } from './raw.ts';
import { readProvider } from './readers.ts';

/** Brings together what two fetches brought of the same objects, for the objects below `object`. Doing it again changes nothing. */
export function join(object: Raw, joints: readonly Joint[]): void {
  for (const { first, second, part, below } of joints) {
    const target = first.map((provider) => readProvider(provider)(object)).find(isPresent);
    joinParts(target, readProvider(second)(object), part, below);
  }
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** Lists are joined element by element; of other lengths than each other, not at all. */
function joinParts(target: unknown, value: unknown, part: symbol, below: readonly Joint[]): void {
  if (Array.isArray(target)) {
    if (!Array.isArray(value) || value.length !== target.length) return;
    for (let index = 0; index < target.length; index += 1)
      joinParts(target[index], value[index], part, below);
  } else if (isObject(target) && isObject(value)) {
    target[part] = value;
    join(target, below);
  }
}

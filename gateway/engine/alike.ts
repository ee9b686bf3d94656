import { gather, objectsAt } from './gather.ts';
import { textOf } from './json-text.ts';
import type { Position } from './positions.ts';
import type { Raw } from './raw.ts';
import type { EntityWay } from './steps.ts';

/** More fields than a key has are seldom alike. */
const MAX_FIELDS = 4;

/**
 * How objects of a position are told apart when all that their fetch brought of them are a few leaves, as of entities that others own; null
 * when there is more to them. Of objects that are alike one can stand for all: what later fetches bring is the same for each.
 */
export function identifier({ fields }: Position): ((object: Raw) => string) | null {
  const keys: string[] = [];
  for (const { providers, position } of fields.values())
    for (const { source, key } of providers) {
      if (source !== null) continue;
      if (position !== null || key in Object.prototype) return null;
      keys.push(key);
    }
  if (keys.length > MAX_FIELDS) return null;
  return (object) => {
    let text = '';
    for (const key of keys) {
      const value = object[key];
      text += `${typeof value === 'string' ? textOf(value) : JSON.stringify(value)},`;
    }
    return text;
  };
}

/** The objects of a request that stand for others, and which were found at the end of which path. */
export interface Alike {
  readonly standing: Set<Raw>;
  readonly found: Map<string, readonly Raw[]>;
}

export const newAlike = (): Alike => ({ standing: new Set(), found: new Map() });

/** The objects at the end of a way; of those that are alike one, which from then on stands in all their places. */
export function objectsOf(
  root: Raw,
  { path, place, identify }: EntityWay,
  alike: Alike,
): readonly Raw[] {
  if (identify === null) return objectsAt(root, path);
  const known = alike.found.get(place);
  if (known !== undefined) return known;
  const byText = new Map<string, Raw>();
  const found = new Set<Raw>();
  gather(root, path, (object) => {
    // One that stands for others already, in a list that two paths lead to, keeps standing for them.
    if (alike.standing.has(object)) {
      found.add(object);
      return object;
    }
    const text = identify(object);
    const standing = byText.get(text) ?? object;
    byText.set(text, standing);
    found.add(standing);
    return standing;
  });
  const objects = [...found];
  for (const object of objects) alike.standing.add(object);
  alike.found.set(place, objects);
  return objects;
}

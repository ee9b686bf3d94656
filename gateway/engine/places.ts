import { type Assembled, isObject } from './merge.ts';
import type { PathSegment } from './steps.ts';

/** An object of the answer that a step adds to, and the way to it as clients see it. */
export interface Place {
  readonly object: Assembled;
  readonly path: readonly (string | number)[];
}

/** All objects at the end of `path`, in the order of the answer. */
export function placesAt(root: Assembled, path: readonly PathSegment[]): Place[] {
  const places: Place[] = [];
  collect(root, path, 0, [], places);
  return places;
}

function collect(
  value: unknown,
  path: readonly PathSegment[],
  depth: number,
  way: readonly (string | number)[],
  places: Place[],
): void {
  if (value === null || value === undefined) return;
  const segment = path[depth];
  if (segment === undefined) {
    if (isObject(value)) places.push({ object: value, path: way });
  } else if (segment.kind === 'elements') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1)
      collect(value[index], path, depth + 1, [...way, index], places);
  } else if (!isObject(value)) {
    return;
  } else if (segment.kind === 'key') {
    collect(value[segment.key], path, depth + 1, [...way, segment.key], places);
  } else if (segment.types.has(String(value['__typename']))) {
    collect(value, path, depth + 1, way, places);
  }
}

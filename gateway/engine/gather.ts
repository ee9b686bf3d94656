import { isObject, type Raw } from './raw.ts';
import type { PathSegment } from './steps.ts';

/** Gets each object at the end of a path; gives the one that shall stand there. */
export type Visit = (object: Raw) => Raw;

/** Visits all objects at the end of `path`, in the order of the answer; one that stands in several places as often. */
export function gather(
  value: unknown,
  path: readonly PathSegment[],
  visit: Visit,
  depth = 0,
): unknown {
  if (value === null || typeof value !== 'object') return value;
  const segment = path[depth];
  if (Array.isArray(value)) {
    if (segment?.kind !== 'elements') return value;
    for (let index = 0; index < value.length; index += 1) {
      const element: unknown = value[index];
      const standing = gather(element, path, visit, depth + 1);
      if (standing !== element) value[index] = standing;
    }
    return value;
  }
  const object = value as Raw;
  if (segment === undefined) return visit(object);
  if (segment.kind === 'key') {
    const child = segment.read(object);
    const standing = gather(child, path, visit, depth + 1);
    if (standing !== child) segment.put?.(object, standing);
  } else if (segment.kind === 'types' && segment.types.has(segment.typename(object))) {
    return gather(object, path, visit, depth + 1);
  }
  return object;
}

/** All objects at the end of `path`. */
export function objectsAt(root: Raw, path: readonly PathSegment[]): Raw[] {
  const objects: Raw[] = [];
  gather(root, path, (object) => {
    objects.push(object);
    return object;
  });
  return objects;
}

/** The ways to the objects at the end of `path`, as clients see them, in the same order. Only errors ask for them. */
export function waysTo(
  value: unknown,
  path: readonly PathSegment[],
  depth = 0,
  way: readonly (string | number)[] = [],
): (string | number)[][] {
  if (value === null || value === undefined) return [];
  const segment = path[depth];
  if (Array.isArray(value))
    return segment?.kind !== 'elements'
      ? []
      : value.flatMap((element, index) => waysTo(element, path, depth + 1, [...way, index]));
  if (!isObject(value)) return [];
  if (segment === undefined) return [[...way]];
  if (segment.kind === 'key')
    return waysTo(segment.read(value), path, depth + 1, [...way, segment.key]);
  return segment.kind === 'types' && segment.types.has(segment.typename(value))
    ? waysTo(value, path, depth + 1, way)
    : [];
}

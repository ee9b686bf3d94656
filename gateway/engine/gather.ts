import { isObject, type Raw } from './raw.ts';
import type { PathSegment } from './steps.ts';

type TypesSegment = Extract<PathSegment, { readonly kind: 'types' }>;

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
    for (let index = 0; index < value.length; index += 1) {
      const element: unknown = value[index];
      const standing = gather(element, path, visit, depth);
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
  } else if (isOfTypes(object, segment)) {
    return gather(object, path, visit, depth + 1);
  }
  return object;
}

/** Where no fetch asks for the name, all objects are of the types that were asked: the root of the answer, most of all. */
function isOfTypes(object: Raw, { types, typename }: TypesSegment): boolean {
  const name = typename(object);
  return name === '' || types.has(name);
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
export const waysTo = (value: unknown, path: readonly PathSegment[]): (string | number)[][] => [
  ...walkTo(value, path, 0, []),
];

/** The first of them; undefined when there is none. */
export const firstWayTo = (
  value: unknown,
  path: readonly PathSegment[],
): (string | number)[] | undefined => walkTo(value, path, 0, []).next().value;

function* walkTo(
  value: unknown,
  path: readonly PathSegment[],
  depth: number,
  way: readonly (string | number)[],
): Generator<(string | number)[], undefined> {
  if (value === null || value === undefined) return;
  const segment = path[depth];
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      yield* walkTo(element, path, depth, [...way, index]);
  } else if (isObject(value)) {
    if (segment === undefined) yield [...way];
    else if (segment.kind === 'key')
      yield* walkTo(segment.read(value), path, depth + 1, [...way, segment.key]);
    else if (isOfTypes(value, segment)) yield* walkTo(value, path, depth + 1, way);
  }
}

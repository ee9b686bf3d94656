import type { PossibleTypes } from './possible-types.ts';
import type { Shape } from './shape.ts';

/** An object of the answer while it is put together: response keys of the whole operation. */
export type Assembled = Record<string, unknown>;

export const isObject = (value: unknown): value is Assembled =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes over into `target` what `shape` asks of a subgraph's object, own keys only. What was not asked is left behind. */
export function mergeObject(
  target: Assembled,
  source: Assembled,
  shape: Shape,
  types: PossibleTypes,
): void {
  const typename = source['__typename'];
  for (const { from, to, types: only, sub } of shape.entries) {
    if (only !== null && typeof typename === 'string' && !only.has(typename)) continue;
    if (!Object.hasOwn(source, from)) continue;
    const value = source[from];
    if (sub !== null) target[to] = mergeValue(target[to], value, sub, types);
    else if (from !== '__typename' || !isConcrete(target['__typename'], types)) target[to] = value;
  }
}

/** The type of an object, once known, is nobody else's to change; an interface object's name gives way to the true one. */
const isConcrete = (typename: unknown, types: PossibleTypes): boolean =>
  typeof typename === 'string' && types.isObject(typename);

function mergeValue(known: unknown, value: unknown, shape: Shape, types: PossibleTypes): unknown {
  if (Array.isArray(value)) {
    const elements = Array.isArray(known) && known.length === value.length ? known : [];
    return value.map((element, index) => mergeValue(elements[index], element, shape, types));
  }
  if (isObject(value)) {
    const target = isObject(known) ? known : {};
    mergeObject(target, value, shape, types);
    return target;
  }
  return known ?? null;
}

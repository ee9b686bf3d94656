import type { Joint, Provider } from './positions.ts';
import { isObject, type Raw } from './raw.ts';
import { readProvider } from './readers.ts';

/** Brings together what two fetches brought of the same objects, for the objects below `object`. Doing it again changes nothing. */
export function join(object: Raw, joints: readonly Joint[]): void {
  for (const { first, second, part, below } of joints) {
    const brought = first.map((provider) => readProvider(provider)(object));
    const value = readProvider(second)(object);
    if (brought.every((one) => one === undefined)) stand(object, first, value, part, below);
    else joinParts(brought.find(isPresent), value, part, below);
  }
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** Where the first part's fetch failed, or was not made for objects of this type, the second one is all there is: an object that has nothing else stands for the first. */
function stand(
  object: Raw,
  [first]: readonly Provider[],
  value: unknown,
  part: symbol,
  below: readonly Joint[],
): void {
  if (first === undefined || value === undefined) return;
  const { source, key } = first;
  if (source !== null) object[source] ??= {};
  const holder = source === null ? object : object[source];
  if (isObject(holder)) holder[key] = standingFor(value, part, below);
}

function standingFor(value: unknown, part: symbol, below: readonly Joint[]): unknown {
  if (Array.isArray(value)) return value.map((element) => standingFor(element, part, below));
  if (!isObject(value)) return value;
  const standing: Raw = { [part]: value };
  join(standing, below);
  return standing;
}

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

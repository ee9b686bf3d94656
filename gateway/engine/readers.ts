import type { Position, Provided, Provider } from './positions.ts';
import type { PossibleTypes } from './possible-types.ts';
import { isObject, type Raw } from './raw.ts';

/** Reads a field of an object; undefined when nobody brought it. */
export type Read = (object: Raw) => unknown;

const NOTHING: Read = () => undefined;

/** Reads the type's name as a subgraph said it; the name of an interface gives way to that of an object. */
export function typenameReader(position: Position, types: PossibleTypes): (object: Raw) => string {
  const providers = position.fields.get('__typename')?.providers ?? [];
  const [only] = providers;
  const isText = (value: unknown): string => (typeof value === 'string' ? value : '');
  if (only === undefined) return () => '';
  if (providers.length === 1) {
    const read = readProvider(only);
    return (object) => isText(read(object));
  }
  const reads = providers.map(readProvider);
  return (object) => {
    let found = '';
    for (const read of reads) {
      const name = isText(read(object));
      if (types.isObject(name)) return name;
      found ||= name;
    }
    return found;
  };
}

/** How a field of objects of one type is read: of what one fetch attached, where only one brings it, else of the object itself. */
export interface FieldReader {
  /** The symbol of that one fetch. */
  readonly source: symbol | null;
  readonly read: Read;
}

/** Reads a field of objects that are all of one type; null when no fetch of the plan brings it for them. */
export function fieldReader(field: Provided | undefined, type: string): FieldReader | null {
  const providers = (field?.providers ?? []).filter((one) => one.types?.has(type) ?? true);
  const [only] = providers;
  if (only === undefined) return null;
  return providers.length === 1
    ? { source: only.source, read: ownReader(only.key) }
    : { source: null, read: firstOf(providers.map(readProvider)) };
}

/** Reads a field of objects of any type, which each says its own. */
export function anyFieldReader(
  position: Position,
  key: string,
  typename: (object: Raw) => string,
): Read {
  const providers = position.fields.get(key)?.providers ?? [];
  return firstOf(
    providers.map((provider) => {
      const read = readProvider(provider);
      const { types } = provider;
      return types === null
        ? read
        : (object: Raw) => {
            // Where no fetch asks for the name, all objects are of the types that were asked.
            const name = typename(object);
            return name === '' || types.has(name) ? read(object) : undefined;
          };
    }),
  );
}

function firstOf(reads: readonly Read[]): Read {
  const [only] = reads;
  if (only === undefined) return NOTHING;
  if (reads.length === 1) return only;
  return (object) => {
    for (const read of reads) {
      const value = read(object);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** Reads what one provider brings of an object. */
export function readProvider({ source, key }: Provider): Read {
  const own = ownReader(key);
  if (source === null) return own;
  return (object) => {
    const attached = object[source];
    return isObject(attached) ? own(attached) : attached === null ? null : undefined;
  };
}

/** Puts another value where a field is read; null when several fetches may bring it. */
export function putter(
  providers: readonly Provider[],
): ((object: Raw, value: unknown) => void) | null {
  const [only] = providers;
  if (only === undefined || providers.length > 1) return null;
  const { source, key } = only;
  return (object, value) => {
    const holder = source === null ? object : object[source];
    if (isObject(holder)) holder[key] = value;
  };
}

/** Own keys only: `constructor` is a field like any other, and what an object inherits under that name is not. */
const ownReader = (key: string): Read =>
  key in Object.prototype
    ? (object) => (Object.hasOwn(object, key) ? object[key] : undefined)
    : (object) => object[key];

import { isExact } from './exact.ts';
import { textOf } from './json-text.ts';
import { newPosition, type Position } from './positions.ts';
import type { PossibleTypes } from './possible-types.ts';
import { isObject, type Raw } from './raw.ts';
import { anyFieldReader, type Read, typenameReader } from './readers.ts';
import type { RequiredField, Requirement, TypenameSetter } from './requirements.ts';

/** Writes an object's representation as JSON; null when a field that it needs is missing, or when nothing is sent of objects of its type. Throws `Unsendable`. */
export type Represent = (object: Raw) => string | null;

/** Thrown for an object that no subgraph could be asked about, whatever it says: of no type that is asked, or with a number that lost digits. */
export class Unsendable extends Error {}

/** Writes one member; undefined when its value is missing. */
type Member = (object: Raw, typename: string) => string | undefined;

interface Members {
  readonly types: ReadonlySet<string> | null;
  readonly members: readonly Member[];
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Compiles what is sent of the objects of a position; `keys` are the fields by which the subgraph knows them. */
export function representer(
  position: Position,
  requirements: readonly Requirement[],
  types: PossibleTypes,
  setters: readonly TypenameSetter[] = [],
  keys: ReadonlySet<string> = NO_KEYS,
): Represent {
  const typenameOf = typenameReader(position, types);
  const sentTypename = (typename: string): string =>
    setters.find((setter) => setter.types.has(typename))?.typename ?? typename;
  const groups = requirements.map(
    ({ types: only, fields }): Members => ({
      types: only,
      members: fields.map(({ from, to, sub }): Member => {
        const name = `${JSON.stringify(to)}:`;
        if (to === '__typename')
          return (_object, typename) =>
            typename === '' ? undefined : `${name}${textOf(sentTypename(typename))}`;
        const read = anyFieldReader(position, from, typenameOf);
        const below = position.fields.get(from)?.position ?? newPosition();
        const write = sub === null ? leaf : nested(representer(below, sub, types));
        if (!keys.has(to)) return (object) => prefixed(name, write(read(object)));
        // Null is no key: of an object that became null nothing is asked.
        return (object) => {
          const value = read(object);
          return value === null ? undefined : prefixed(name, write(value));
        };
      }),
    }),
  );
  return (object) => {
    const typename = typenameOf(object);
    let text = '';
    for (const { types: only, members } of groups) {
      if (only !== null && !only.has(typename)) continue;
      for (const write of members) {
        const member = write(object, typename);
        if (member === undefined) return null;
        text += text === '' ? member : `,${member}`;
      }
    }
    if (text !== '') return `{${text}}`;
    if (types.isObject(typename)) return null;
    throw new Unsendable();
  };
}

const prefixed = (name: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : name + text;

function leaf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  // With other digits it could be somebody else's key.
  if (typeof value === 'number' && !isExact(value)) throw new Unsendable();
  return value === undefined ? undefined : JSON.stringify(value);
}

function nested(represent: Represent): (value: unknown) => string | undefined {
  const write = (value: unknown): string | undefined => {
    if (value === null) return 'null';
    if (isObject(value)) return represent(value) ?? undefined;
    if (!Array.isArray(value)) return undefined;
    const elements = value.map(write);
    return elements.includes(undefined) ? undefined : `[${elements.join(',')}]`;
  };
  return write;
}

/** Reads what is sent of one field of an object, for what is compared with it. */
export function sentValue(
  position: Position,
  { from, sub }: RequiredField,
  types: PossibleTypes,
): Read {
  const read = anyFieldReader(position, from, typenameReader(position, types));
  if (sub === null) return read;
  const below = position.fields.get(from)?.position ?? newPosition();
  const write = nested(representer(below, sub, types));
  return (object) => JSON.parse(write(read(object)) ?? 'null');
}

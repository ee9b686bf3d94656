import type { Shape } from './shape.ts';

/**
 * One place of the answer, for all elements of the lists that lead to it: which fields it has, by response key, and who brings them.
 * Positions are made once an operation, from what its fetches ask.
 */
export interface Position {
  readonly fields: Map<string, Provided>;
  /** Whether one object may stand here for all that are alike. */
  isShared: boolean;
  /** Whether what stands here comes in parts that several fetches bring: no part alone tells one object from another. */
  isJoined: boolean;
}

export interface Provided {
  readonly providers: Provider[];
  /** Where its objects are; null for a leaf. A leaf of one type may be an object of another. */
  position: Position | null;
}

/** Who brings a field. */
export interface Provider {
  /** The symbol of the fetch that attached the object which has the field; null: the object itself has it. */
  readonly source: symbol | null;
  /** The key in that object. */
  readonly key: string;
  /** Only objects of these types have it; null: all. */
  readonly types: ReadonlySet<string> | null;
  /** The arguments with which it was asked. */
  readonly args: string;
}

/** An object that two fetches bring parts of: the second part is attached to the first under `part`. */
export interface Joint {
  readonly first: readonly Provider[];
  readonly second: Provider;
  readonly part: symbol;
  /** Joints of the objects below, which are then found at the second part. */
  readonly below: readonly Joint[];
}

export const newPosition = (): Position => ({
  fields: new Map(),
  isShared: false,
  isJoined: false,
});

/**
 * Says that a fetch brings `shape` for the objects of `position`, from `source`. Gives the joints with what others bring. Throws when
 * another brings a field under the same name with other arguments: one would be taken for the other.
 */
export function provide(position: Position, shape: Shape, source: symbol | null): Joint[] {
  const joints: Joint[] = [];
  for (const { from: key, to, types, sub, args } of shape.entries) {
    const known = position.fields.get(to);
    const field = known ?? { providers: [], position: null };
    if (sub !== null) field.position ??= newPosition();
    position.fields.set(to, field);
    const provider: Provider = { source, key, types, args };
    if (field.providers.some((other) => other.args !== args && isOther(other, provider)))
      throw new Error(`The plan brings two values under one name, ${JSON.stringify(to)}.`);
    if (sub === null || field.position === null) {
      add(field.providers, provider);
      continue;
    }
    const others = field.providers.filter((other) => isOther(other, provider));
    if (others.length === 0) {
      add(field.providers, provider);
      joints.push(...provide(field.position, sub, null));
    } else {
      field.position.isJoined = true;
      const part = Symbol(to);
      const below = provide(field.position, sub, part);
      joints.push({ first: others, second: provider, part, below });
    }
  }
  return joints;
}

function add(providers: Provider[], { source, key, types, args }: Provider): void {
  const index = providers.findIndex((one) => one.source === source && one.key === key);
  const same = providers[index];
  if (same === undefined) providers.push({ source, key, types, args });
  else providers[index] = { source, key, types: union(same.types, types), args };
}

/** Whether both may bring an object for the same place. */
const isOther = (one: Provider, other: Provider): boolean =>
  one.source !== other.source &&
  (one.types === null || other.types === null || !one.types.isDisjointFrom(other.types));

const union = (
  one: ReadonlySet<string> | null,
  other: ReadonlySet<string> | null,
): ReadonlySet<string> | null => (one === null || other === null ? null : one.union(other));

/** The fields by which an entity is known: an identifier, a code, two fields together, a field of an object. */
export type KeyKind = 'id' | 'code' | 'pair' | 'place';

/** What a key selects, and the fields that it needs. */
export const KEYS: Readonly<
  Record<KeyKind, { readonly selection: string; readonly fields: Readonly<Record<string, string>> }>
> = {
  id: { selection: 'id', fields: { id: 'ID!' } },
  code: { selection: 'code', fields: { code: 'String!' } },
  pair: { selection: 'org nr', fields: { org: 'String!', nr: 'Int!' } },
  place: { selection: 'place { site at { nr } }', fields: { place: 'Place!' } },
};

/** A key as one part declares it. */
export interface DeclaredKey {
  readonly kind: KeyKind;
  readonly isResolvable: boolean;
}

/** Types of objects that every part describes whole. */
export const VALUE_TYPES = {
  V0: 'a: Int b: String!',
  V1: 'a: Float v: V0 many: [V0!] to: E0',
} as const;

/** What is declared in every part, and in the whole. */
export const SHARED_TYPES = `
  scalar Json
  enum Level { LOW MID HIGH }
  input Range { low: Int high: Int = 9 tags: [String!] }`;

export const LEVELS = ['LOW', 'MID', 'HIGH'] as const;

export type Wrap = 'none' | 'list' | 'grid';

/** The type of a field: a named type, alone, in a list or in a list of lists. */
export interface FieldType {
  readonly base: string;
  readonly wrap: Wrap;
  readonly isRequired: boolean;
  readonly areItemsRequired: boolean;
}

/** A field that another one needs before it can be answered. */
export interface Requirement {
  readonly field: Field;
  /** Its arguments, as they stand in `@requires`. */
  readonly args: Readonly<Record<string, unknown>>;
  /** What is selected of its object; empty for a scalar. */
  readonly selection: string;
}

export interface Field {
  readonly name: string;
  /** Whose field it is; for a field of an interface object, the interface. */
  readonly scope: string;
  readonly type: FieldType;
  /** Arguments with their types, as the SDL has them. */
  readonly args: string;
  /** The object types that it may lead to. */
  readonly range: readonly string[];
  /** The parts that answer it. */
  readonly owners: readonly number[];
  /** The part that answered it before `owners` took it over. */
  overridden: number | null;
  isHidden: boolean;
  /** Another part answers it too, at least on some way. */
  isShared: boolean;
  /** Neither fails nor is null where it may not be: others need it. */
  isSafe: boolean;
  requires: readonly Requirement[];
  /** A field of the entity that it leads to, which this part answers on this way alone. */
  provides: Field | null;
}

export interface Entity {
  readonly name: string;
  readonly keys: readonly KeyKind[];
  readonly hiddenKeys: ReadonlySet<KeyKind>;
  /** The parts that know it, each with the keys that it declares. */
  readonly parts: ReadonlyMap<number, readonly DeclaredKey[]>;
  readonly fields: Field[];
  readonly isMedia: boolean;
}

/** An interface or union as each part declares it. */
export interface Abstract {
  readonly name: 'Thing' | 'Found';
  readonly members: ReadonlyMap<number, readonly string[]>;
  /** Fields of the interface in a part; none for a union. */
  readonly fields: ReadonlyMap<number, readonly string[]>;
}

/** The interface `Media`, whose entities some parts know as objects of one type. */
export interface Media {
  readonly members: readonly string[];
  /** Parts that know its implementations. */
  readonly definers: readonly number[];
  /** Parts that take it for an object, and whether they can be asked for it. */
  readonly objecters: ReadonlyMap<number, { readonly isResolvable: boolean }>;
  /** Answered by the implementations. */
  readonly title: Field;
  /** Added by parts that take it for an object. */
  readonly added: readonly Field[];
}

/** A schema with the parts into which it is cut. */
export interface World {
  readonly parts: number;
  readonly entities: readonly Entity[];
  readonly media: Media | null;
  readonly abstracts: readonly Abstract[];
  readonly query: readonly Field[];
  readonly mutation: readonly Field[];
}

/** Fields of an object type, those of the interface that it implements included. */
export function fieldsOf(world: World, entity: Entity): readonly Field[] {
  const media = world.media;
  return entity.isMedia && media !== null
    ? [...entity.fields, media.title, ...media.added]
    : entity.fields;
}

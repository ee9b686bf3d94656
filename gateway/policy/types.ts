import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql';

/** A type of the supergraph, its extensions with it. */
export interface GraphType {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'leaf';
  readonly directives: ConstDirectiveNode[];
  readonly fields: Map<string, GraphField>;
  /** The objects that a value of the type can be. */
  readonly possible: Set<string>;
  readonly interfaces: Set<string>;
}

export interface GraphField {
  readonly name: string;
  /** The named type, without lists and non-nulls. */
  readonly returns: string;
  readonly directives: readonly ConstDirectiveNode[];
}

export type GraphTypes = ReadonlyMap<string, GraphType>;

/** The output types of a supergraph by name. */
export function readTypes(document: DocumentNode): GraphTypes {
  const types = new Map<string, GraphType>();
  for (const node of document.definitions) {
    const kind = KINDS[node.kind];
    if (kind === undefined || !('name' in node) || node.name === undefined) continue;
    const name = node.name.value;
    const type = types.get(name) ?? emptyType(name, kind);
    types.set(name, type);
    const directives = ('directives' in node ? node.directives : undefined) ?? [];
    type.directives.push(...(directives as readonly ConstDirectiveNode[]));
    if ('types' in node)
      for (const member of node.types ?? []) type.possible.add(member.name.value);
    if (!('interfaces' in node)) continue;
    for (const field of node.fields ?? []) type.fields.set(field.name.value, readField(field));
    for (const one of node.interfaces ?? []) type.interfaces.add(one.name.value);
  }
  for (const type of types.values()) {
    if (type.kind !== 'object') continue;
    type.possible.add(type.name);
    for (const name of type.interfaces) types.get(name)?.possible.add(type.name);
  }
  return types;
}

const KINDS: Readonly<Record<string, GraphType['kind'] | undefined>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'leaf',
  [Kind.ENUM_TYPE_EXTENSION]: 'leaf',
  [Kind.SCALAR_TYPE_DEFINITION]: 'leaf',
  [Kind.SCALAR_TYPE_EXTENSION]: 'leaf',
};

const emptyType = (name: string, kind: GraphType['kind']): GraphType => ({
  name,
  kind,
  directives: [],
  fields: new Map(),
  possible: new Set(),
  interfaces: new Set(),
});

/** The types of `names` that are there. */
export const pick = (types: GraphTypes, names: Iterable<string>): readonly GraphType[] =>
  [...names].flatMap((name) => types.get(name) ?? []);

const readField = ({ name, type, directives = [] }: FieldDefinitionNode): GraphField => ({
  name: name.value,
  returns: namedType(type),
  directives,
});

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

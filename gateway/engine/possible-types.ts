import { type DocumentNode, Kind } from 'graphql';

export interface PossibleTypes {
  /** The names of an abstract type itself and of all object types that it may be; of an object type, its name. */
  of(type: string): ReadonlySet<string>;
  isObject(type: string): boolean;
}

/** Reads which types an interface or union may be out of a supergraph, hidden types among them. */
export function possibleTypesOf(supergraph: DocumentNode): PossibleTypes {
  const found = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const add = (abstract: string, type: string): void => {
    const types = found.get(abstract) ?? new Set([abstract]);
    found.set(abstract, types.add(type));
  };
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
      objects.add(node.name.value);
      for (const { name } of node.interfaces ?? []) add(name.value, node.name.value);
    } else if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const { name } of node.interfaces ?? []) add(name.value, node.name.value);
    } else if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of node.types ?? []) add(node.name.value, name.value);
    }
  }
  return {
    of: (type) => found.get(type) ?? new Set([type]),
    isObject: (type) => objects.has(type),
  };
}

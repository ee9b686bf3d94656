import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The keys by which a subgraph knows the entities of a type, each as a selection. */
export type EntityKeys = (subgraph: string, type: string) => readonly SelectionSetNode[];

/** Reads `@join__type(graph:, key:)` of every type of a supergraph. */
export function entityKeysOf(supergraph: DocumentNode): EntityKeys {
  const names = new Map<string, string>();
  const keys = new Map<string, SelectionSetNode[]>();
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph') {
      for (const { name, directives = [] } of node.values ?? [])
        for (const directive of directives) names.set(name.value, textOf(directive, 'name'));
    }
  }
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const directive of node.directives ?? []) {
      const key = directive.name.value === 'join__type' ? textOf(directive, 'key') : '';
      if (key === '') continue;
      const place = placeOf(names.get(textOf(directive, 'graph')) ?? '', node.name.value);
      keys.set(place, [...(keys.get(place) ?? []), selectionOf(key)]);
    }
  }
  return (subgraph, type) => keys.get(placeOf(subgraph, type)) ?? [];
}

const placeOf = (subgraph: string, type: string): string => `${subgraph} ${type}`;

function textOf({ arguments: args = [] }: ConstDirectiveNode, name: string): string {
  const value = args.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

function selectionOf(key: string): SelectionSetNode {
  const [operation] = parse(`{ ${key} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${key} is no key.`);
  return operation.selectionSet;
}

import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fieldSet, joinText, subgraphNames } from './join-directives.ts';

/** The keys by which a subgraph knows the entities of a type, each as a selection. */
export type EntityKeys = (subgraph: string, type: string) => readonly SelectionSetNode[];

/** Reads `@join__type(graph:, key:)` of every type of a supergraph. */
export function entityKeysOf(supergraph: DocumentNode): EntityKeys {
  const names = subgraphNames(supergraph);
  const keys = new Map<string, SelectionSetNode[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const directive of node.directives ?? []) {
      const key = directive.name.value === 'join__type' ? joinText(directive, 'key') : '';
      if (key === '') continue;
      const place = placeOf(names.get(joinText(directive, 'graph')) ?? '', node.name.value);
      keys.set(place, [...(keys.get(place) ?? []), fieldSet(key)]);
    }
  }
  return (subgraph, type) => keys.get(placeOf(subgraph, type)) ?? [];
}

const placeOf = (subgraph: string, type: string): string => `${subgraph} ${type}`;

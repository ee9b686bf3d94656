import { Kind, parse, type SelectionSetNode } from 'graphql';
import { SupergraphRefused } from './supergraph-refused.ts';
import type { GraphField, GraphType, GraphTypes } from './types.ts';

/** Every field that the selection `text` on `type` reads, each with its type: what a subgraph is sent by `@requires`. Throws for a field that is not there. */
export function selectedBy(
  text: string,
  type: GraphType,
  types: GraphTypes,
): readonly [GraphType, GraphField][] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return walk(definition.selectionSet, type.name, types);
}

function walk(
  { selections }: SelectionSetNode,
  typeName: string,
  types: GraphTypes,
): [GraphType, GraphField][] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, types);
    const name = selection.name.value;
    if (name === '__typename') return [];
    const type = types.get(typeName);
    const field = selection.kind === Kind.FIELD ? type?.fields.get(name) : undefined;
    if (type === undefined || field === undefined || selection.kind !== Kind.FIELD)
      throw new SupergraphRefused(`@requires asks for ${typeName}.${name}, which it lacks.`);
    const below = selection.selectionSet;
    return [[type, field], ...(below === undefined ? [] : walk(below, field.returns, types))];
  });
}

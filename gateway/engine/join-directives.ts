import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The names of a supergraph's subgraphs, by the names of the enum that its `@join__…` directives speak of them. */
export function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of node.values ?? [])
      for (const directive of directives) names.set(name.value, joinText(directive, 'name'));
  }
  return names;
}

/** What a directive says for an argument that is a text or a name; empty where it says nothing. */
export function joinText({ arguments: args = [] }: ConstDirectiveNode, argument: string): string {
  const value = args.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

/** Reads a key, or what a field requires or provides, as a selection. Throws for a text that is none. */
export function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${text} selects no fields.`);
  return operation.selectionSet;
}

/** The names of the fields at the top of a selection. */
export const fieldNames = (set: SelectionSetNode | null): readonly string[] =>
  set?.selections.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : [])) ?? [];

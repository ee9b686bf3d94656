import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import type { PossibleTypes } from './possible-types.ts';

/** A document that is sent to a subgraph: its selection, and the fragments that the planner made of what is repeated in it. */
export interface SentDocument {
  readonly document: DocumentNode;
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly possibleTypes: PossibleTypes;
}

/** Reads the text of a fetch. */
export function sentDocument(text: string, possibleTypes: PossibleTypes): SentDocument {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let selectionSet: SelectionSetNode | null = null;
  const document = parse(text, { noLocation: true });
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) selectionSet = node.selectionSet;
    else if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  if (selectionSet === null) throw new Error('The plan has a fetch without an operation.');
  return { document, selectionSet, fragments, possibleTypes };
}

/** The selection of one `_entities` of a fetch. */
export function entitiesIn({ selectionSet }: SentDocument, alias: string): SelectionSetNode {
  for (const selection of selectionSet.selections) {
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) continue;
    if ((selection.alias ?? selection.name).value === alias) return selection.selectionSet;
  }
  throw new Error(`The plan's query has no ${alias}.`);
}

/** The query with more asked of the fields at its root. */
export function withSelections(
  { document }: SentDocument,
  added: ReadonlyMap<string, readonly SelectionNode[]>,
): string {
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const selections = node.selectionSet.selections.map((field) => {
      if (field.kind !== Kind.FIELD || field.selectionSet === undefined) return field;
      const more = added.get((field.alias ?? field.name).value) ?? [];
      const all = [...field.selectionSet.selections, ...more];
      return { ...field, selectionSet: { ...field.selectionSet, selections: all } };
    });
    return { ...node, selectionSet: { ...node.selectionSet, selections } };
  });
  return stripIgnoredCharacters(print({ ...document, definitions }));
}

import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { saturated } from './saturated.ts';

/** The size of a selection set with every fragment written out where it is spread. */
export interface Size {
  /** Fields of the set itself. */
  readonly fields: number;
  readonly selections: number;
  readonly aliases: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly introspectionLists: number;
  readonly introspectionNesting: number;
}

export const EMPTY: Size = {
  fields: 0,
  selections: 0,
  aliases: 0,
  depth: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
  introspectionNesting: 0,
};

const INTROSPECTION_ROOTS: ReadonlySet<string> = new Set(['__schema', '__type']);
/** Lists of a schema that are as long as the schema is large. The arguments of a field are few. */
const LONG_LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
  'enumValues',
]);
const SHORT_LISTS: ReadonlySet<string> = new Set(['args', 'directives']);

/**
 * Measures a selection set. Spreads take the size of their fragment from `fragments`; one that is not there (unknown, or spread inside
 * itself) is empty, for validation refuses it. Calls itself for each selection set inside, which the limit of brackets bounds.
 */
export function sizeOf(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, Size>,
  isIntrospection: boolean,
): Size {
  let size = EMPTY;
  for (const selection of set?.selections ?? [])
    size = besides(size, sizeOfSelection(selection, fragments, isIntrospection));
  return size;
}

/** Measures what a fragment stands for. */
export const sizeOfFragment = (
  { selectionSet, typeCondition }: FragmentDefinitionNode,
  fragments: ReadonlyMap<string, Size>,
): Size => sizeOf(selectionSet, fragments, typeCondition.name.value.startsWith('__'));

function sizeOfSelection(
  selection: SelectionNode,
  fragments: ReadonlyMap<string, Size>,
  isIntrospection: boolean,
): Size {
  if (selection.kind === Kind.FIELD) return sizeOfField(selection, fragments, isIntrospection);
  const inside =
    selection.kind === Kind.INLINE_FRAGMENT
      ? sizeOf(selection.selectionSet, fragments, isIntrospection)
      : (fragments.get(selection.name.value) ?? EMPTY);
  return { ...inside, selections: saturated(inside.selections + 1) };
}

function sizeOfField(
  { name: { value: name }, alias, selectionSet }: FieldNode,
  fragments: ReadonlyMap<string, Size>,
  isIntrospection: boolean,
): Size {
  const isMeta = isIntrospection || INTROSPECTION_ROOTS.has(name);
  const inside = sizeOf(selectionSet, fragments, isMeta);
  const isLong = isIntrospection && LONG_LISTS.has(name);
  const isList = isLong || (isIntrospection && SHORT_LISTS.has(name));
  return {
    fields: 1,
    selections: saturated(inside.selections + 1),
    aliases: saturated(inside.aliases + (alias === undefined ? 0 : 1)),
    depth: isIntrospection ? 0 : saturated(inside.depth + 1),
    introspectionDepth: saturated(inside.introspectionDepth + (isIntrospection ? 1 : 0)),
    introspectionLists: saturated(inside.introspectionLists + (isList ? 1 : 0)),
    introspectionNesting: saturated(inside.introspectionNesting + (isLong ? 1 : 0)),
  };
}

const besides = (one: Size, other: Size): Size => ({
  fields: saturated(one.fields + other.fields),
  selections: saturated(one.selections + other.selections),
  aliases: saturated(one.aliases + other.aliases),
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  introspectionLists: saturated(one.introspectionLists + other.introspectionLists),
  introspectionNesting: Math.max(one.introspectionNesting, other.introspectionNesting),
});

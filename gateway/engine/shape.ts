import { type FieldNode, Kind, print, type SelectionSetNode } from 'graphql';
import type { SentDocument } from './sent-document.ts';

/** Which keys of a subgraph's answer are taken over, and under which names: what was asked, nothing else. */
export interface Shape {
  readonly entries: readonly ShapeEntry[];
}

export interface ShapeEntry {
  readonly from: string;
  to: string;
  /** Only objects of these types have it; null: all. */
  readonly types: ReadonlySet<string> | null;
  readonly sub: Shape | null;
  /** The arguments with which it is asked, as text. */
  readonly args: string;
}

/** A key that the planner asks under another name than the answer has, on objects of some types. */
export interface Renaming {
  readonly path: readonly ({ readonly key: string } | { readonly types: readonly string[] })[];
  readonly to: string;
}

/** Compiles a selection of a document that is sent to a subgraph. */
export function shapeOf(
  document: SentDocument,
  selectionSet: SelectionSetNode = document.selectionSet,
  types: ReadonlySet<string> | null = null,
): Shape {
  const within = (condition: string | undefined, inner: SelectionSetNode): ShapeEntry[] => {
    const narrowed =
      condition === undefined ? types : intersection(types, document.possibleTypes.of(condition));
    return [...shapeOf(document, inner, narrowed).entries];
  };
  return {
    entries: selectionSet.selections.flatMap((selection): ShapeEntry[] => {
      if (selection.kind === Kind.FIELD) return [entryOf(document, selection, types)];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return within(selection.typeCondition?.name.value, selection.selectionSet);
      const fragment = document.fragments.get(selection.name.value);
      if (fragment === undefined)
        throw new Error(`The plan spreads ${selection.name.value}, which it does not define.`);
      return within(fragment.typeCondition.name.value, fragment.selectionSet);
    }),
  };
}

function entryOf(
  document: SentDocument,
  { name, alias, arguments: args = [], selectionSet }: FieldNode,
  types: ReadonlySet<string> | null,
): ShapeEntry {
  const key = alias?.value ?? name.value;
  const sub = selectionSet === undefined ? null : shapeOf(document, selectionSet);
  return {
    from: key,
    to: key,
    types,
    sub,
    args: args
      .map((one) => print(one))
      .sort()
      .join(),
  };
}

/** What a shape has for objects of some types alone; null: for all. */
export const narrowed = ({ entries }: Shape, only: ReadonlySet<string> | null): Shape => ({
  entries:
    only === null
      ? entries
      : entries.map((entry) => ({ ...entry, types: intersection(entry.types, only) })),
});

const intersection = (
  one: ReadonlySet<string> | null,
  other: ReadonlySet<string>,
): ReadonlySet<string> => (one === null ? other : one.intersection(other));

/** Gives entries of `shape` the names that the answer has. */
export function rename(shape: Shape, { path, to }: Renaming): void {
  let shapes: Shape[] = [shape];
  let types: readonly string[] | null = null;
  path.forEach((segment, index) => {
    if ('types' in segment) {
      types = segment.types;
      return;
    }
    const entries = shapes.flatMap((one) => one.entries).filter(({ from }) => from === segment.key);
    if (index < path.length - 1) {
      shapes = entries.map(({ sub }) => sub).filter((sub) => sub !== null);
      types = null;
      return;
    }
    for (const entry of entries) {
      if (types === null || entry.types === null || types.some((type) => entry.types?.has(type)))
        entry.to = to;
    }
  });
}

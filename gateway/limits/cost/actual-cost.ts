import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SchemaCosts } from './schema-costs.ts';

/** What stands under one key of an answer. */
interface Place {
  /** Of one item. */
  weight: number;
  /** What was asked of it, wherever the document says so. */
  readonly asked: Asked[];
  below: ReadonlyMap<string, Place> | null;
}

interface Asked {
  readonly set: SelectionSetNode;
  readonly parent: string;
}

interface Walking {
  readonly costs: SchemaCosts;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * The cost of what an answer holds: the weight of each item that came, of each list as many as there are. What arguments cost was for the
 * asking, and is not in it. Walks the answer and the document with its fragments written out: for those who want to know.
 */
export function actualCost(
  costs: SchemaCosts,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  data: unknown,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const parent = costs.schema.getRootType(operation)?.name ?? '';
  const root: Place = {
    weight: costs.operationWeight(operation),
    asked: [{ set: selectionSet, parent }],
    below: null,
  };
  return costOf(data, root, { costs, fragments });
}

function costOf(value: unknown, place: Place, walking: Walking): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    let total = 0;
    for (const item of value) total += costOf(item, place, walking);
    return total;
  }
  let total = place.weight;
  if (typeof value !== 'object' || place.asked.length === 0) return total;
  place.below ??= placesIn(place.asked, walking);
  for (const [key, below] of place.below)
    total += costOf((value as Record<string, unknown>)[key], below, walking);
  return total;
}

/** The places below, by key: one for all fields of the same key, as the answer has one. */
function placesIn(asked: readonly Asked[], walking: Walking): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = ({ set, parent }: Asked): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(places, selection, parent, walking.costs);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? walking.fragments.get(selection.name.value)
          : selection;
      if (fragment === undefined) continue;
      add({ set: fragment.selectionSet, parent: fragment.typeCondition?.name.value ?? parent });
    }
  };
  for (const one of asked) add(one);
  return places;
}

function addField(
  places: Map<string, Place>,
  { name: { value: name }, alias, selectionSet }: FieldNode,
  parent: string,
  costs: SchemaCosts,
): void {
  const key = alias?.value ?? name;
  const place = places.get(key) ?? { weight: 0, asked: [], below: null };
  places.set(key, place);
  if (INTROSPECTION.has(name)) {
    place.weight = costs.introspectionWeight;
    return;
  }
  const field = costs.fieldOf(parent, name);
  if (field === null) return;
  place.weight = Math.max(place.weight, field.weight);
  if (selectionSet !== undefined) place.asked.push({ set: selectionSet, parent: field.type.name });
}

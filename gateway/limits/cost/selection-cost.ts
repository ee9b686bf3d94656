import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionOf } from './condition.ts';
import { inputCost } from './input-cost.ts';
import { listLength, type SlicingArgument } from './list-length.ts';
import { ASSUMED_ITEMS, type FieldCost, type SchemaCosts } from './schema-costs.ts';
import { product, sum, type Term } from './term.ts';

/** The cost of a selection set. */
export interface SelectionCost {
  /** Of everything but `lists`. */
  readonly plain: Term;
  /** Lists of the set itself whose length the field above it may say, by name; several of a name are added up. */
  readonly lists: ReadonlyMap<string, ListCost>;
}

export interface ListCost {
  /** Of one item. */
  readonly each: Term;
  /** Of the list when the field above does not say how long it is. */
  readonly own: Term;
}

/** What a selection set is measured with. */
export interface Measuring {
  readonly costs: SchemaCosts;
  /** Of the fragments that are measured: one that is not there is unknown, or spread inside itself, which validation refuses. */
  readonly fragments: ReadonlyMap<string, SelectionCost>;
  /** Is told of each field with arguments that set a length. */
  readonly onSlicing: (field: FieldCost, slicing: readonly SlicingArgument[]) => void;
}

export const FREE: SelectionCost = { plain: 0, lists: new Map() };

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Measures a selection set of a type. Calls itself for each selection set inside, which the limit of brackets bounds; spreads are looked up. */
export function selectionCost(
  set: SelectionSetNode,
  parent: string,
  measuring: Measuring,
): SelectionCost {
  return together(set.selections.map((selection) => costOf(selection, parent, measuring)));
}

/** Measures what a fragment stands for. */
export const fragmentCost = (
  { selectionSet, typeCondition }: FragmentDefinitionNode,
  measuring: Measuring,
): SelectionCost => selectionCost(selectionSet, typeCondition.name.value, measuring);

function costOf(selection: SelectionNode, parent: string, measuring: Measuring): SelectionCost {
  const cost =
    selection.kind === Kind.FIELD
      ? fieldCost(selection, parent, measuring)
      : selection.kind === Kind.INLINE_FRAGMENT
        ? selectionCost(
            selection.selectionSet,
            selection.typeCondition?.name.value ?? parent,
            measuring,
          )
        : (measuring.fragments.get(selection.name.value) ?? FREE);
  return times(conditionOf(selection.directives), cost);
}

function fieldCost(node: FieldNode, parent: string, measuring: Measuring): SelectionCost {
  const { costs } = measuring;
  const { value: name } = node.name;
  if (INTROSPECTION.has(name)) return { ...FREE, plain: costs.introspectionWeight };
  const field = costs.fieldOf(parent, name);
  if (field === null) return FREE;
  const { items, slicing } = listLength(node, field);
  if (slicing.length > 0) measuring.onSlicing(field, slicing);
  const inside =
    node.selectionSet === undefined
      ? FREE
      : selectionCost(node.selectionSet, field.type.name, measuring);
  const each = sum([field.weight, sizedBy(field, items, inside)]);
  const args = argumentsCost(node, field, costs);
  if (field.listDepth === 0) return { ...FREE, plain: sum([each, args]) };
  const item = product(ASSUMED_ITEMS ** (field.listDepth - 1), each);
  const own = product(items, item);
  if (!costs.isSized(name)) return { ...FREE, plain: sum([own, args]) };
  return { plain: args, lists: new Map([[name, { each: item, own }]]) };
}

/** What is asked of one item, with the lists in it whose length the field says. */
function sizedBy({ size }: FieldCost, items: Term, { plain, lists }: SelectionCost): Term {
  const terms = [plain];
  for (const [name, { each, own }] of lists)
    terms.push(size?.sizedFields.includes(name) === true ? product(items, each) : own);
  return sum(terms);
}

function argumentsCost(
  node: FieldNode,
  { field, coordinate }: FieldCost,
  costs: SchemaCosts,
): Term {
  return sum(
    (node.arguments ?? []).map(({ name, value }) => {
      const argument = field.args.find((one) => one.name === name.value);
      if (argument === undefined) return 0;
      return inputCost(costs.inputAt(`${coordinate}(${argument.name}:)`, argument.type), value);
    }),
  );
}

function together(all: readonly SelectionCost[]): SelectionCost {
  const byName = new Map<string, ListCost[]>();
  for (const { lists } of all) {
    for (const [name, list] of lists) {
      const before = byName.get(name);
      if (before === undefined) byName.set(name, [list]);
      else before.push(list);
    }
  }
  const lists = [...byName].map(([name, costs]): [string, ListCost] => [
    name,
    { each: sum(costs.map(({ each }) => each)), own: sum(costs.map(({ own }) => own)) },
  ]);
  return { plain: sum(all.map(({ plain }) => plain)), lists: new Map(lists) };
}

function times(condition: Term, { plain, lists }: SelectionCost): SelectionCost {
  if (condition === 1) return { plain, lists };
  const conditioned = [...lists].map(([name, { each, own }]): [string, ListCost] => [
    name,
    { each: product(condition, each), own: product(condition, own) },
  ]);
  return { plain: product(condition, plain), lists: new Map(conditioned) };
}

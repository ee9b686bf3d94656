import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsInOrder } from '../fragment-order.ts';
import type { SlicingArgument } from './list-length.ts';
import type { FieldCost, SchemaCosts } from './schema-costs.ts';
import {
  fragmentCost,
  type ListCost,
  type Measuring,
  type SelectionCost,
  selectionCost,
} from './selection-cost.ts';
import { type Evaluate, evaluate, sum, type Term } from './term.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The cost of an operation, before its variables are known. */
export interface OperationCost {
  /** The variables of a request with the operation's own defaults. */
  withDefaults(variables: Variables): Variables;
  /** The estimated cost for variables with their defaults, as the client sent them. Takes as long as the document, fragments not written out. */
  estimate(variables: Variables): number;
}

/** A field whose length a document sets, or leaves to its default. */
export interface SlicedField {
  readonly field: FieldCost;
  readonly slicing: readonly SlicingArgument[];
}

export interface DocumentCosts {
  /** By name, '' for the one without. */
  readonly operations: ReadonlyMap<string, OperationCost>;
  readonly sliced: readonly SlicedField[];
}

/**
 * Compiles the costs of a document's operations, each fragment once: linear in the document. The document may be invalid: what the schema
 * does not know costs nothing.
 */
export function compileCosts(costs: SchemaCosts, { definitions }: DocumentNode): DocumentCosts {
  const sliced: SlicedField[] = [];
  const shared: Evaluate[] = [];
  const fragments = new Map<string, SelectionCost>();
  const measuring: Measuring = {
    costs,
    fragments,
    onSlicing: (field, slicing) => sliced.push({ field, slicing }),
  };
  for (const fragment of fragmentsInOrder(definitions.filter(isFragment)))
    fragments.set(fragment.name.value, sharing(fragmentCost(fragment, measuring), shared));
  const operations = definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((one): [string, OperationCost] => [
      one.name?.value ?? '',
      operationCost(one, measuring, shared),
    ]);
  return { operations: new Map(operations), sliced };
}

const isFragment = (node: { readonly kind: string }): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

/** The same cost with its variable terms evaluated once a request, however often the fragment is spread. */
function sharing({ plain, lists }: SelectionCost, shared: Evaluate[]): SelectionCost {
  const once = (term: Term): Term => {
    if (typeof term === 'number') return term;
    const place = shared.push(term) - 1;
    return (values) => values.shared[place] ?? 0;
  };
  const costs = [...lists].map(([name, { each, own }]): [string, ListCost] => [
    name,
    { each: once(each), own: once(own) },
  ]);
  return { plain: once(plain), lists: new Map(costs) };
}

function operationCost(
  { operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  measuring: Measuring,
  shared: readonly Evaluate[],
): OperationCost {
  const { costs } = measuring;
  const root = costs.schema.getRootType(operation)?.name ?? '';
  const { plain, lists } = selectionCost(selectionSet, root, measuring);
  const total = sum([costs.operationWeight(operation), plain, ...ownCosts(lists)]);
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  const byDefault: Variables = Object.fromEntries(defaults);
  return {
    withDefaults: (variables) =>
      defaults.length === 0 ? variables : { ...byDefault, ...variables },
    estimate(variables) {
      if (typeof total === 'number') return total;
      const found: number[] = [];
      const values = { variables, shared: found };
      for (const term of shared) found.push(term(values));
      return evaluate(total, values);
    },
  };
}

const ownCosts = (lists: ReadonlyMap<string, ListCost>): Term[] =>
  [...lists.values()].map(({ own }) => own);

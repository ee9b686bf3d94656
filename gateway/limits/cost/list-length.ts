import { type ArgumentNode, type FieldNode, Kind } from 'graphql';
import { saturated } from '../saturated.ts';
import { ASSUMED_ITEMS, type FieldCost } from './schema-costs.ts';
import type { Term } from './term.ts';

/** An argument that sets the length of a list, where a document gives it a value or leaves it away. */
export interface SlicingArgument {
  readonly name: string;
  /** The variable that holds its value, if one does. */
  readonly variable: string | null;
  /** The value that the document says, if it says one. */
  readonly literal: number | null;
  /** The schema's own default; null for none. It stands for an explicit null too. */
  readonly byDefault: number | null;
}

/** How long the lists are that a field says the length of. */
export interface ListLength {
  readonly items: Term;
  readonly slicing: readonly SlicingArgument[];
}

export function listLength(node: FieldNode, { size, field }: FieldCost): ListLength {
  const slicing = (size?.slicingArguments ?? []).map((name): SlicingArgument => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const byDefault = field.args.find((argument) => argument.name === name)?.defaultValue;
    return {
      name,
      variable: value?.kind === Kind.VARIABLE ? value.name.value : null,
      literal: literalOf(value),
      byDefault: typeof byDefault === 'number' ? byDefault : null,
    };
  });
  return { items: longest(slicing, size?.assumedSize ?? ASSUMED_ITEMS), slicing };
}

const literalOf = (value: ArgumentNode['value'] | undefined): number | null =>
  value?.kind === Kind.INT ? Number(value.value) : null;

/** The greatest of the arguments that have a value, or `assumed`. */
function longest(slicing: readonly SlicingArgument[], assumed: number): Term {
  const fixed = slicing.flatMap(({ variable, literal, byDefault }) =>
    variable === null ? (literal ?? byDefault ?? []) : [],
  );
  const greatest = fixed.length === 0 ? null : saturated(Math.max(0, ...fixed));
  const variable = slicing.flatMap(({ variable, byDefault }) =>
    variable === null ? [] : { name: variable, byDefault },
  );
  if (variable.length === 0) return greatest ?? assumed;
  return ({ variables }) => {
    let most = greatest ?? -1;
    for (const { name, byDefault } of variable) {
      const value = variables[name];
      const items = typeof value === 'number' ? Math.max(0, saturated(value)) : (byDefault ?? -1);
      if (items > most) most = items;
    }
    return most === -1 ? assumed : most;
  };
}

import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { readLinks } from '../../policy/links.ts';

/** What a supergraph says of the cost of its elements, with `@cost` and `@listSize`. Plain data: a thread may have read it. */
export interface CostDirectives {
  /** Weights by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly sizes: ReadonlyMap<string, ListSize>;
}

/** How long a list is, or the lists of the object that a field gives. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** The arguments that set the length. */
  readonly slicingArguments: readonly string[];
  /** The fields of the object whose lists are so long; none when the field is the list itself. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

const SPECIFICATION = 'https://specs.apollo.dev/cost';

interface Named {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Reads the directives under the names that the supergraph imports them by. Throws for links that cannot be followed. */
export function readCostDirectives(document: DocumentNode): CostDirectives {
  const links = readLinks(document).filter(({ identity }) => identity === SPECIFICATION);
  const namesOf = (name: string) => new Set(links.flatMap((link) => link.directiveNames(name)));
  const [cost, listSize] = [namesOf('cost'), namesOf('listSize')];
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const weigh = (coordinate: string, { directives = [] }: Named) => {
    const found = directives.find(({ name }) => cost.has(name.value));
    if (found !== undefined) weights.set(coordinate, atLeastNothing(valuesOf(found)['weight']));
  };
  for (const type of document.definitions) {
    if (!('name' in type) || type.name === undefined) continue;
    const { value: name } = type.name;
    if ('directives' in type) weigh(name, type as Named);
    if (!('fields' in type)) continue;
    for (const field of type.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      weigh(coordinate, field);
      if (field.kind === Kind.INPUT_VALUE_DEFINITION) continue;
      for (const argument of argumentsOf(field))
        weigh(`${coordinate}(${argument.name.value}:)`, argument);
      const found = field.directives?.find((directive) => listSize.has(directive.name.value));
      if (found !== undefined) sizes.set(coordinate, readListSize(valuesOf(found)));
    }
  }
  return { weights, sizes };
}

const argumentsOf = (field: {
  readonly arguments?: readonly InputValueDefinitionNode[] | undefined;
}): readonly InputValueDefinitionNode[] => field.arguments ?? [];

const valuesOf = ({ arguments: args = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const readListSize = (values: Record<string, unknown>): ListSize => ({
  assumedSize: values['assumedSize'] == null ? null : atLeastNothing(values['assumedSize']),
  slicingArguments: texts(values['slicingArguments']),
  sizedFields: texts(values['sizedFields']),
  requireOneSlicingArgument: values['requireOneSlicingArgument'] !== false,
});

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** No element makes an operation cheaper, whatever a subgraph says of it. */
const atLeastNothing = (value: unknown): number => Math.max(0, Number(value) || 0);

import { type ConstDirectiveNode, Kind } from 'graphql';

/** The texts that the directives called one of `names` give for an argument: the keys or the required fields of a supergraph. */
export const joinTexts = (
  directives: readonly ConstDirectiveNode[],
  names: ReadonlySet<string>,
  argument: string,
): readonly string[] =>
  directives
    .filter(({ name }) => names.has(name.value))
    .flatMap(({ arguments: args = [] }) => args)
    .filter(({ name }) => name.value === argument)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));

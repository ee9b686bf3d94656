import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses `@skip` and `@include` on the root field of a subscription, as the specification does since 2025: what is subscribed to must not
 * depend on variables. The rule of graphql-js about root fields throws on such a document instead of saying so; nothing of it is left for
 * that rule to read.
 */
export const unconditionalSubscriptionRoot: ValidationRule = (context) => ({
  Document(document) {
    const node = conditionalRoot(document);
    if (node === undefined) return undefined;
    context.reportError(
      new GraphQLError('expected a subscription whose root field has neither @skip nor @include.', {
        nodes: node,
      }),
    );
    return null;
  },
});

function conditionalRoot({ definitions }: DocumentNode): SelectionNode | undefined {
  const seen = new Set<string>();
  const rootsOf = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [selection, ...rootsOf(selection.selectionSet)];
      const { value: name } = selection.name;
      if (seen.has(name)) return [selection];
      seen.add(name);
      const fragments = definitions.filter(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
      );
      return [
        selection,
        ...fragments.flatMap((node) => ('selectionSet' in node ? rootsOf(node.selectionSet) : [])),
      ];
    });
  return definitions
    .flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription'
        ? rootsOf(node.selectionSet)
        : [],
    )
    .find(({ directives = [] }) =>
      directives.some(({ name }) => name.value === 'skip' || name.value === 'include'),
    );
}

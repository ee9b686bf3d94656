import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { isIncluded } from '../selected-fields.ts';

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * An operation with its fragments as it is for given values of the variables that `@skip` and `@include` read: without these directives, without what they
 * leave out, without fragments that say nothing. Planners decide such conditions too, and forget some where several meet.
 */
export function decided(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, unknown>>,
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const simple = visit(document, {
    SelectionSet: {
      leave(node): SelectionSetNode {
        const selections = node.selections.flatMap((one) => decidedSelection(one, conditions));
        return { ...node, selections: selections.length === 0 ? [TYPENAME] : selections };
      },
    },
  });
  const own = simple.definitions[
    document.definitions.indexOf(operation)
  ] as OperationDefinitionNode;
  const definitions = [own, ...usedFragments(simple, own)];
  return { document: { kind: Kind.DOCUMENT, definitions }, operation: own };
}

function decidedSelection(
  node: SelectionNode,
  conditions: Readonly<Record<string, unknown>>,
): readonly SelectionNode[] {
  if (!isIncluded(node, conditions)) return [];
  const directives = node.directives?.filter((directive) => !isCondition(directive)) ?? [];
  return node.kind === Kind.INLINE_FRAGMENT &&
    node.typeCondition === undefined &&
    directives.length === 0
    ? node.selectionSet.selections
    : [{ ...node, directives }];
}

const isCondition = ({ name }: DirectiveNode): boolean =>
  name.value === 'skip' || name.value === 'include';

function usedFragments(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FragmentDefinitionNode[] {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<FragmentDefinitionNode>();
  const follow = (from: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((one) => one.name.value === name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...used];
}

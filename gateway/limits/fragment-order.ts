import { type FragmentDefinitionNode, type SelectionSetNode, visit } from 'graphql';

/**
 * The fragments, each after those that it spreads; those in a circle in some order. Linear in the document, however often fragments are
 * spread in each other. The order is found with a stack of our own, not by calls, for a client chooses how long the chain of fragments is.
 */
export function fragmentsInOrder(
  fragments: readonly FragmentDefinitionNode[],
): readonly FragmentDefinitionNode[] {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const ordered = new Set<FragmentDefinitionNode>();
  const begun = new Set<string>();
  const waiting = [...byName.keys()];
  while (waiting.length > 0) {
    const name = waiting.at(-1) ?? '';
    const fragment = byName.get(name);
    const isReady = begun.has(name) || fragment === undefined;
    begun.add(name);
    if (!isReady) {
      waiting.push(...spreadsIn(fragment.selectionSet).filter((spread) => !begun.has(spread)));
      continue;
    }
    waiting.pop();
    if (fragment !== undefined) ordered.add(fragment);
  }
  return [...ordered];
}

/** The names of the fragments that a selection set spreads, each once. */
function spreadsIn(set: SelectionSetNode): string[] {
  const names = new Set<string>();
  visit(set, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return [...names];
}

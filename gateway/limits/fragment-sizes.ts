import type { FragmentDefinitionNode } from 'graphql';
import { fragmentsInOrder } from './fragment-order.ts';
import { type Size, sizeOfFragment } from './written-out.ts';

/** The size of each fragment, measured once, after those that it spreads. */
export function fragmentSizes(
  fragments: readonly FragmentDefinitionNode[],
): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const fragment of fragmentsInOrder(fragments))
    sizes.set(fragment.name.value, sizeOfFragment(fragment, sizes));
  return sizes;
}

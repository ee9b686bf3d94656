import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { template } from './template/index.ts';

/** Every subgraph of this repository, in the order in which first data must be loaded. */
export const SUBGRAPHS: readonly Subgraph[] = [template];

/** The subgraph called `name`. Throws a sentence that lists the names there are. */
export function subgraphNamed(name: string): Subgraph {
  const found = SUBGRAPHS.find((subgraph) => subgraph.name === name);
  if (found !== undefined) return found;
  const names = SUBGRAPHS.map((subgraph) => subgraph.name).join(', ');
  throw new Error(`There is no subgraph ${JSON.stringify(name)}; there are ${names}.`);
}

import type { GraphQLSchema } from 'graphql';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createOperations, type Operations } from '../engine/operations.ts';
import { type AccessOf, OPEN } from '../policy/access.ts';
import type { Upstream } from '../upstream/data-source.ts';
import type { Supergraph } from './read-supergraph.ts';

/** One version of the supergraph with all that was made for it. A request keeps the one that it began with. */
export interface Graph {
  readonly version: string;
  readonly supergraph: Supergraph;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  /** What is planned over this version. */
  readonly operations: Operations;
  readonly accessOf: AccessOf;
  /** Closes the pools once their requests are answered. */
  close(): Promise<void>;
}

/** Makes the graph of a supergraph; `connect` gives the client of each subgraph. */
export function createGraph(
  supergraph: Supergraph,
  connect: (name: string, url: string) => Upstream,
): Graph {
  const upstreams = new Map<string, Upstream>();
  for (const [name, url] of supergraph.subgraphs) upstreams.set(name, connect(name, url));
  const engine = createEngine(supergraph.sdl, (name, request, scope) => {
    const upstream = upstreams.get(name);
    if (upstream === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
    return upstream.ask(request, scope);
  });
  return {
    version: supergraph.version,
    supergraph,
    schema: engine.schema,
    engine,
    operations: createOperations(),
    accessOf: () => OPEN,
    async close() {
      await Promise.all([...upstreams.values()].map((upstream) => upstream.close()));
    },
  };
}

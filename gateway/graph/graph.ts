import type { GraphQLSchema } from 'graphql';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createOperations, type Operations } from '../engine/operations.ts';
import { createPlanner, type PlannerOptions } from '../engine/planning/planner.ts';
import type { Inspect } from '../engine/run.ts';
import { createSchemaCosts } from '../limits/cost/schema-costs.ts';
import { createKnownDocuments, type KnownDocuments } from '../limits/document-facts.ts';
import type { InTurn } from '../limits/turns.ts';
import type { AccessOf } from '../policy/access.ts';
import { accessOfProtected } from '../policy/protection.ts';
import type { Supergraph } from './read-supergraph.ts';
import type { Lease, Upstreams } from './upstreams.ts';
import { createUsage, type Usage } from './usage.ts';

/**
 * One version of the supergraph with all that was made for it. A request keeps the one that it began with: whoever answers it calls
 * `enter` before and `leave` after, and a graph that was retired gives its clients back once nobody is left.
 */
export interface Graph extends Usage {
  readonly version: string;
  readonly supergraph: Supergraph;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  /** What is planned over this version. */
  readonly operations: Operations;
  /** What the documents in use ask and cost. */
  readonly documents: KnownDocuments;
  readonly accessOf: AccessOf;
}

export interface GraphOptions {
  /** Whether protected fields are open to all. */
  readonly isOpen: boolean;
  readonly planning: PlannerOptions;
  /** Looks at what subgraphs answer. */
  readonly inspect: Inspect;
  /** When a request is executed: one for all versions, since they share a processor. */
  readonly inTurn: InTurn;
}

/** Makes the graph of a supergraph. Rejects when nothing can be planned over it, it cannot be protected, or a subgraph's URL is none. */
export async function createGraph(
  supergraph: Supergraph,
  upstreams: Upstreams,
  { isOpen, planning, inspect, inTurn }: GraphOptions,
): Promise<Graph> {
  const accessOf = accessOfProtected(supergraph.protection, isOpen);
  const planner = await createPlanner(supergraph.sdl, planning);
  const leases = new Map<string, Lease>();
  const usage = createUsage(async () => {
    await planner.close();
    await Promise.all([...leases.values()].map((lease) => lease.release()));
  });
  try {
    for (const [name, url] of supergraph.subgraphs) leases.set(name, upstreams.take(name, url));
    const engine = createEngine(
      planner,
      (name, body, scope) => {
        const lease = leases.get(name);
        if (lease === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
        return lease.upstream.ask({ body }, scope);
      },
      inspect,
    );
    return {
      ...usage,
      version: supergraph.version,
      supergraph,
      schema: engine.schema,
      engine: {
        ...engine,
        execute: (...request) => inTurn(() => engine.execute(...request)),
      },
      operations: createOperations(),
      documents: createKnownDocuments(createSchemaCosts(engine.schema, supergraph.costs)),
      accessOf,
    };
  } catch (error) {
    await usage.retire();
    throw error;
  }
}

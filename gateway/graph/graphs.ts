import type { GraphQLSchema } from 'graphql';
import type { Graph } from './graph.ts';

/** The graph that new requests begin with, and those that running requests still use. */
export interface Graphs {
  current(): Graph;
  /** The graph whose schema this is: the one that a request was validated against. */
  of(schema: GraphQLSchema): Graph;
  /** Takes `graph` for new requests. The one before is closed when its requests are answered. */
  take(graph: Graph): void;
  /** Calls `listener` at once with the current graph, and whenever another one is taken; gives what ends that. */
  onTake(listener: (graph: Graph) => void): () => void;
  close(): Promise<void>;
}

/** `report` is told what goes wrong when a graph that nobody uses any more is closed. */
export function createGraphs(first: Graph, report: (error: unknown) => void): Graphs {
  let current = first;
  const graphs = new WeakMap<GraphQLSchema, Graph>([[first.schema, first]]);
  const listeners = new Set<(graph: Graph) => void>();
  return {
    current: () => current,
    of(schema) {
      const graph = graphs.get(schema);
      if (graph === undefined) throw new Error('No graph has this schema.');
      return graph;
    },
    take(graph) {
      const before = current;
      graphs.set(graph.schema, graph);
      for (const listener of listeners) listener(graph);
      current = graph;
      before.retire().catch(report);
    },
    onTake(listener) {
      listeners.add(listener);
      listener(current);
      return () => listeners.delete(listener);
    },
    close: () => current.retire(),
  };
}

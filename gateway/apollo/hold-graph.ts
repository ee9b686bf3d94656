import type { ApolloServerPlugin } from '@apollo/server';
import type { Graph } from '../graph/graph.ts';
import type { Graphs } from '../graph/graphs.ts';

/** Says over which version of the supergraph an answer was made. */
export const GRAPH_HEADER = 'estuaire-graph';

/** Keeps the graph that a request is validated against until it is answered, and names it in the answer. */
export function holdGraph(graphs: Graphs): ApolloServerPlugin {
  const held = new Map<object, Graph>();
  const release = (request: object): void => {
    held.get(request)?.leave();
    held.delete(request);
  };
  return {
    // Called in the same turn as Apollo Server takes the schema: no other graph can take its place in between.
    async requestDidStart(request) {
      const graph = graphs.of(request.schema);
      graph.enter();
      held.set(request, graph);
      return {
        async willSendResponse({ response }) {
          response.http.headers.set(GRAPH_HEADER, graph.version);
          release(request);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext }) {
      release(requestContext);
    },
  };
}

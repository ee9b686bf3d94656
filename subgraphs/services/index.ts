import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { jwksRoute, tokenRoute } from './developers/token-route.ts';
import { ideaVotesSource } from './ingest/idea-votes.ts';
import { ideasSource } from './ingest/ideas.ts';
import { servicesSource } from './ingest/services.ts';
import { resolvers } from './resolvers.ts';

export const services = defineSubgraph({
  name: 'services',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  openRoutes: [tokenRoute, jwksRoute],
  sources: [servicesSource, ideasSource, ideaVotesSource],
});

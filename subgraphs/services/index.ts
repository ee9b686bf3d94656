import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { jwksRoute, tokenRoute } from './developers/token-route.ts';
import { effectStrataSource } from './ingest/effect-strata.ts';
import { ideaVotesSource } from './ingest/idea-votes.ts';
import { ideasSource } from './ingest/ideas.ts';
import { servicesSource } from './ingest/services.ts';
import { usageSource } from './ingest/usage.ts';
import { serviceEffectJob } from './jobs/service-effect.ts';
import { resolvers } from './resolvers.ts';

export const services = defineSubgraph({
  name: 'services',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  openRoutes: [tokenRoute, jwksRoute],
  jobs: [serviceEffectJob],
  sources: [servicesSource, ideasSource, ideaVotesSource, usageSource, effectStrataSource],
});

import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { alternanceSource } from './ingest/alternance.ts';
import { dpaeSource } from './ingest/dpae.ts';
import { msaSource } from './ingest/msa.ts';
import { resolvers } from './resolvers.ts';

export const socialSecurity = defineSubgraph({
  name: 'social-security',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [dpaeSource, msaSource, alternanceSource],
});

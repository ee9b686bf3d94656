import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { missionsSource } from './ingest/missions.ts';
import { resolvers } from './resolvers.ts';

export const tempAgencies = defineSubgraph({
  name: 'temp-agencies',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [missionsSource],
});

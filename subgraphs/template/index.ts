import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { workshopsSource } from './ingest/workshops.ts';
import { resolvers } from './resolvers.ts';

export const template = defineSubgraph({
  name: 'template',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [workshopsSource],
});

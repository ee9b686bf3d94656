import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { builtinFiles } from './builtin-files.ts';
import { createContext } from './context.ts';
import { sources } from './ingest/index.ts';
import { resolvers } from './resolvers.ts';

export const reference = defineSubgraph({
  name: 'reference',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources,
  builtinFiles,
});

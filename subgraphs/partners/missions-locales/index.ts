import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { dossiersSource } from './ingest/dossiers.ts';
import { eventsSource } from './ingest/events.ts';
import { structuresSource } from './ingest/structures.ts';
import { resolvers } from './resolvers.ts';

export const missionsLocales = defineSubgraph({
  name: 'missions-locales',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [structuresSource, dossiersSource, eventsSource],
});

import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { blockedContactsSource } from './ingest/blocked-contacts.ts';
import { franceTravailSource } from './ingest/france-travail.ts';
import { retentionJob } from './jobs/retention.ts';
import { newsOfMatches } from './matching/news.ts';
import { resolvers } from './resolvers.ts';

export const offers = defineSubgraph({
  name: 'offers',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  jobs: [retentionJob],
  news: newsOfMatches,
  sources: [franceTravailSource, blockedContactsSource],
});

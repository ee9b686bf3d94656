import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { orientation } from './bob/collect/orientation.ts';
import { createContext } from './context.ts';
import { bmoSource } from './ingest/bmo.ts';
import { imtSource } from './ingest/imt.ts';
import { tensionSource } from './ingest/tension.ts';
import { publishedFigures } from './published/published-figures.ts';
import { resolvers } from './resolvers.ts';
import { surveyFigures } from './survey/publish-job.ts';

export const labourMarket = defineSubgraph({
  name: 'labour-market',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [imtSource, bmoSource, tensionSource],
  jobs: [orientation, publishedFigures, surveyFigures],
});

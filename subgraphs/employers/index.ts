import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { hiringForecast } from './forecast/hiring-forecast.ts';
import { establishmentsSource } from './ingest/establishments.ts';
import { sireneSource } from './ingest/sirene.ts';
import { resolvers } from './resolvers.ts';
import { surveyCampaign } from './survey/campaign-job.ts';
import { surveyEstimates } from './survey/estimates-job.ts';
import { surveyReminders } from './survey/remind-job.ts';

export const employers = defineSubgraph({
  name: 'employers',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [sireneSource, establishmentsSource],
  jobs: [hiringForecast, surveyCampaign, surveyReminders, surveyEstimates],
});

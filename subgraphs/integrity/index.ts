import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { employerChecksJob } from './jobs/employer-checks.ts';
import { integrityChecksJob } from './jobs/integrity-checks.ts';
import { offerChecksJob } from './jobs/offer-checks.ts';
import { resolvers } from './resolvers.ts';

export const integrity = defineSubgraph({
  name: 'integrity',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [],
  jobs: [integrityChecksJob, employerChecksJob, offerChecksJob],
});

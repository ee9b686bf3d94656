import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { assignmentsSource } from './ingest/assignments.ts';
import { declarationCalendarSource } from './ingest/declaration-calendar.ts';
import { declarationsSource } from './ingest/declarations.ts';
import { entitlementsSource } from './ingest/entitlements.ts';
import { personsSource } from './ingest/persons.ts';
import { endUndeclaredJob } from './jobs/end-undeclared.ts';
import { trainingLinksJob } from './jobs/training-links.ts';
import { resolvers } from './resolvers.ts';

export const jobseekers = defineSubgraph({
  name: 'jobseekers',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [
    personsSource,
    assignmentsSource,
    declarationCalendarSource,
    declarationsSource,
    entitlementsSource,
  ],
  jobs: [trainingLinksJob, endUndeclaredJob],
});

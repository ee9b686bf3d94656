import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createContext } from './context.ts';
import { lheoSource } from './ingest/lheo.ts';
import { traineesSource } from './ingest/trainees.ts';
import { referenceLinksJob } from './jobs/reference-links.ts';
import { returnToWorkJob } from './jobs/return-to-work.ts';
import { reviewArchiveJob } from './jobs/review-archive.ts';
import { reviewInvitationsJob } from './jobs/review-invitations.ts';
import { resolvers } from './resolvers.ts';

export const training = defineSubgraph({
  name: 'training',
  folder: new URL('./', import.meta.url),
  resolvers,
  createContext,
  sources: [lheoSource, traineesSource],
  jobs: [referenceLinksJob, returnToWorkJob, reviewInvitationsJob, reviewArchiveJob],
});

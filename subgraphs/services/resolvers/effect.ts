import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { trialResults } from '../effect/trial-results.ts';
import { recordOutcomes, registerTrial } from '../effect/trials.ts';
import { WARNING_WORDS } from '../effect/warning-words.ts';
import type { WarningCode } from '../effect/warnings.ts';
import type { Resolvers } from '../schema.generated.ts';

const told = (codes: readonly WarningCode[]) =>
  codes.map((code) => ({ code, message: WARNING_WORDS[code] }));

export const effectResolvers = {
  Query: {
    async storeTrials(_parent, args, { desk }) {
      const serviceId = args.serviceId ?? null;
      const page = readPage(args, { scope: listScope('store-trials', { serviceId }) });
      const { nodes, pageInfo } = toConnection(
        await desk.effect.listTrials(serviceId, page),
        page,
        ({ startsOn, id }) => [startsOn, id],
      );
      return { nodes, pageInfo };
    },
  },
  Mutation: {
    registerTrial: (_parent, { input }, { desk }) => registerTrial(desk, input),
    recordTrialOutcomes: (_parent, { input }, { desk }) => recordOutcomes(desk, input),
  },
  EffectEstimate: {
    unmatchedPoints: ({ unmatched }) => unmatched,
    warnings: ({ warnings }) => told(warnings),
  },
  ServiceEffect: {
    period: ({ period }) => `${period}-01`,
    estimate: (row) => row,
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  StoreTrial: {
    async service({ serviceId }, _args, { loaders }) {
      const found = await loaders.serviceById.load(serviceId);
      return found?.status === 'PUBLISHED' ? found : null;
    },
    results: async (trial, _args, { loaders }) =>
      trialResults(trial, await loaders.outcomesByTrial.load(trial.id)),
  },
  TrialResult: { estimate: ({ effect }) => effect },
} satisfies Resolvers;

import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { decideCase } from './cases/decide.ts';
import { REASON_WORDS } from './reason-words.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    async integrityCases(_parent, { state = null, ...args }, { cases, readsAnyFile }) {
      const page = readPage(args, { scope: listScope('integrity-cases', { state }) });
      const rows = readsAnyFile ? await cases.listCases(page, state) : [];
      const { nodes, pageInfo } = toConnection(rows, page, ({ openedOn, id }) => [openedOn, id]);
      return { nodes: [...nodes], pageInfo };
    },
    async integritySignalPrecision(_parent, _args, { cases, readsAnyFile }) {
      const counts = readsAnyFile ? await cases.countDecided() : [];
      return counts.map((count) => ({ ...count, precision: count.confirmed / count.decided }));
    },
  },
  Mutation: {
    decideIntegrityCase: (_parent, { input }, { cases, readsAnyFile, subject }) =>
      readsAnyFile ? decideCase(cases, subject, input) : null,
  },
  IntegrityCase: {
    signal: (row) => ({ ...row.signal, caseState: row.state }),
    offer: ({ signal: { offerId } }) => (offerId === null ? null : { id: offerId }),
    jobseeker: ({ jobseekerId }) => (jobseekerId === null ? null : { id: jobseekerId }),
  },
  IntegritySignal: {
    reason: ({ reason }) => ({ code: reason, ...REASON_WORDS[reason] }),
    from: ({ startsOn }) => startsOn,
    until: ({ endsOn }) => endsOn,
    evidence: ({ evidence }) => [...evidence],
  },
  Jobseeker: {
    integritySignals: ({ integrityPid }, _args, { signalsByPid }) =>
      integrityPid == null ? [] : signalsByPid.load(integrityPid),
  },
  Offer: {
    integritySignals: ({ id }, _args, { signalsByOffer, readsAnyFile }) =>
      readsAnyFile ? signalsByOffer.load(id) : [],
  },
};

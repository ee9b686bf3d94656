import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { fileIdea, voteForIdea } from '../ideas/file-idea.ts';
import { mergeIdeas, moveIdea } from '../ideas/moderate.ts';
import { SHOWN } from '../ideas/rules.ts';
import type { IdeaRow } from '../ideas/tables.ts';
import { findVisibleIdea, isVisible } from '../ideas/visible.ts';
import { trendOn } from '../ideas/weights.ts';
import { provenanceOf } from '../own-provenance.ts';
import { isStaff } from '../refusal.ts';
import type { IdeaOrder, Resolvers } from '../schema.generated.ts';

const KEYS: Readonly<Record<IdeaOrder, (idea: IdeaRow) => [string | number, string]>> = {
  TREND: ({ trendWeight, id }) => [trendWeight, id],
  VOTES: ({ votes, id }) => [votes, id],
  NEWEST: ({ filedOn, id }) => [filedOn, id],
};

export const ideaResolvers = {
  Query: {
    async idea(_parent, { id }, { desk, caller }) {
      const found = await findVisibleIdea(desk.ideas, caller, id);
      if (found !== null) return found;
      throw hubError('CODE_UNKNOWN', `id: no idea is called ${JSON.stringify(id)}.`, {
        argument: 'id',
        value: id,
      });
    },
    async ideas(_parent, args, { desk, caller }) {
      const { box = 'PUBLIC', category = null, states = null } = args.filter ?? {};
      const order = args.orderBy ?? 'TREND';
      const wanted = (states ?? SHOWN).filter(
        (state) => SHOWN.includes(state) || caller.role === 'moderator',
      );
      const page = readPage(args, { scope: listScope('ideas', { box, category, wanted, order }) });
      const isHidden = wanted.length === 0 || (box === 'STAFF' && !isStaff(caller));
      const rows = isHidden
        ? []
        : await desk.ideas.listIdeas({ box, states: wanted, category }, order, page);
      return toConnection(rows, page, KEYS[order]);
    },
  },
  Mutation: {
    fileIdea: (_parent, { input }, { desk }) => fileIdea(desk, input),
    voteForIdea: (_parent, { input }, { desk }) => voteForIdea(desk, input),
    moveIdea: (_parent, { input }, { desk }) => moveIdea(desk, input),
    mergeIdeas: (_parent, { input }, { desk }) => mergeIdeas(desk, input),
  },
  Idea: {
    async __resolveReference({ id }, { loaders, caller }) {
      const found = await loaders.ideaById.load(id);
      return found !== null && isVisible(caller, found) ? found : null;
    },
    trend: ({ trendWeight }, _args, { today }) => trendOn(today, trendWeight),
    async builtAs({ builtAs }, _args, { loaders }) {
      const found = builtAs === null ? null : await loaders.serviceById.load(builtAs);
      return found?.status === 'PUBLISHED' ? found : null;
    },
    provenance: (row, _args, { provenance }) =>
      provenanceOf(
        row,
        {
          publisher: 'Public employment service',
          dataset: 'Ideas filed in this hub',
          source: 'fileIdea',
          retrievedAt: new Date(`${row.filedOn}T00:00:00Z`),
        },
        provenance,
      ),
  },
} satisfies Resolvers;

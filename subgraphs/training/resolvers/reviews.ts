import { addDays } from '#kernel/calendar/days.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { replyToReview, reportReview } from '../reviews/answer.ts';
import { moderateReview } from '../reviews/moderate.ts';
import { optOut } from '../reviews/opt-out.ts';
import { OWN_TOKEN_DAYS } from '../reviews/rules.ts';
import { submitReview } from '../reviews/submit.ts';
import type { ReviewRow } from '../reviews/tables.ts';
import { signToken } from '../reviews/token.ts';
import type { Resolvers } from '../schema.generated.ts';
import { recommendedSessions } from './recommendations.ts';

/** A comment is shown to others only when it was published. */
const shown = ({ status }: ReviewRow, words: string | null): string | null =>
  status === 'VALIDATED' ? words : null;

const notesOf = ({ welcome, content, trainers, means, support, global }: ReviewRow) => ({
  welcome,
  content,
  trainers,
  means,
  support,
  global,
});

export const reviewResolvers = {
  Mutation: {
    submitTrainingReview: (_parent, { input }, { desk }) => submitReview(desk, input),
    optOutOfReviewInvitations: (_parent, { input }, { desk }) => optOut(desk, input.token),
    replyToTrainingReview: (_parent, { input }, { desk, caller }) =>
      replyToReview(desk, caller, input),
    reportTrainingReview: (_parent, { input }, { desk, caller }) =>
      reportReview(desk, caller, input),
    moderateTrainingReview: (_parent, { input }, { desk }) => moderateReview(desk, input),
  },
  TrainingReview: {
    notes: notesOf,
    title: (row) => shown(row, row.title),
    text: (row) => shown(row, row.text),
    reply: ({ replyText, repliedOn }) =>
      replyText === null || repliedOn === null ? null : { text: replyText, repliedOn },
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  ReviewToModerate: {
    notes: notesOf,
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  Jobseeker: {
    recommendedSessions,
    async followedSessions({ trainingPid }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('followed-sessions', { trainingPid }) });
      const rows =
        trainingPid == null ? [] : await loaders.followedByPerson(page).load(trainingPid);
      const { nodes, pageInfo } = toConnection(rows, page, ({ endedOn, id }) => [endedOn, id]);
      return { nodes, pageInfo };
    },
  },
  FollowedSession: {
    training: ({ trainingId }, _args, { loaders }) => loaders.trainingById.load(trainingId),
    review: ({ id }, _args, { loaders }) => loaders.reviewByEnrolment.load(id),
    reviewToken: ({ id }, _args, { desk }) =>
      signToken(desk.pseudonyms, id, addDays(desk.today, OWN_TOKEN_DAYS)),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
} satisfies Resolvers;

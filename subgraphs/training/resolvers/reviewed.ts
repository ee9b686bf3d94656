import { listScope, type PageArguments, readPage, toConnection } from '#kernel/graph/page.ts';
import type { TrainingContext } from '../context.ts';
import type { ReviewedKind } from '../repository/review-lists.ts';
import type { ReviewRow } from '../reviews/tables.ts';
import type { ReviewScore } from '../schema.generated.ts';

const NO_SCORE: ReviewScore = {
  count: 0,
  welcome: null,
  content: null,
  trainers: null,
  means: null,
  support: null,
  global: null,
  lowest: null,
  highest: null,
};

const reviewKeys = ({ writtenOn, id }: ReviewRow) => [writtenOn, id];

/** `reviews` of a training, a session or a training body. */
export async function reviewsOf(
  kind: ReviewedKind,
  key: string,
  args: PageArguments,
  { loaders }: TrainingContext,
) {
  const page = readPage(args, { scope: listScope('reviews', { kind, key }) });
  const { nodes, pageInfo } = toConnection(
    await loaders.reviewsOf(kind, page).load(key),
    page,
    reviewKeys,
  );
  return { nodes, pageInfo };
}

/** `reviewScore` of the same; a count of zero where nobody has written. */
export async function reviewScoreOf(
  kind: ReviewedKind,
  key: string,
  { loaders }: TrainingContext,
): Promise<ReviewScore> {
  return (await loaders.scoreOf(kind).load(key)) ?? NO_SCORE;
}

/** The moderators' queue. */
export async function reviewsToModerate(args: PageArguments, { repository }: TrainingContext) {
  const page = readPage(args, { scope: listScope('reviews-to-moderate') });
  const rows = await repository.listToModerate(page);
  const { nodes, pageInfo } = toConnection(rows, page, reviewKeys);
  return { nodes, pageInfo };
}

import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { type ListPage, nodesOf } from '#kernel/jobs/pages.ts';
import { type InventedReview, reviewOf } from './review-of.ts';
import { takeReviewMails } from './take-mails.ts';

export interface ReviewPlay {
  /** Reviews that the hub took. */
  readonly written: number;
  /** Comments that were published. */
  readonly published: number;
}

/** So many comments are left for whoever tries the moderators' queue. */
const LEFT_WAITING = 5;
/** Requests under way at once. */
const SIDE_BY_SIDE = 8;

const SUBMIT = `mutation($input: SubmitTrainingReviewInput!) {
  submitTrainingReview(input: $input) { review { id } refusal { code } }
}`;
const QUEUE = `query($after: String) {
  reviewsToModerate(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;
const MODERATE = `mutation($input: ModerateTrainingReviewInput!) {
  moderateTrainingReview(input: $input) { review { id } refusal { code } }
}`;

/**
 * Plays the people of the demo who are asked what they think of a training, and the moderator: some answer the mails that wait in the outbox, with
 * the token of the mail and through the hub; all comments but a few are published. Once no mail waits, nothing happens.
 */
export async function playReviews(
  databaseUrl: string,
  trainees: GraphClient,
  moderator: GraphClient,
): Promise<ReviewPlay> {
  const answers = (await takeReviewMails(databaseUrl)).flatMap(({ email, token }) => {
    const review = reviewOf(email);
    return review === null ? [] : [{ token, ...review }];
  });
  if (answers.length === 0) return { written: 0, published: 0 };
  const written = await countOf(answers, (input) => submit(trainees, input));
  const waiting = await nodesOf(moderator, {
    document: QUEUE,
    listOf: ({ reviewsToModerate }: Queue) => reviewsToModerate,
  });
  const published = await countOf(waiting.slice(0, -LEFT_WAITING), ({ id }) =>
    publish(moderator, id),
  );
  return { written, published };
}

interface Queue {
  readonly reviewsToModerate: ListPage<{ readonly id: string }> | null;
}

async function submit(
  graph: GraphClient,
  input: InventedReview & { readonly token: string },
): Promise<boolean> {
  const answer = await graph.ask<{ submitTrainingReview: { review: object | null } | null }>(
    SUBMIT,
    { input },
  );
  return answer.submitTrainingReview?.review != null;
}

async function publish(graph: GraphClient, reviewId: string): Promise<boolean> {
  const answer = await graph.ask<{ moderateTrainingReview: { review: object | null } | null }>(
    MODERATE,
    { input: { reviewId, isPublished: true } },
  );
  return answer.moderateTrainingReview?.review != null;
}

/** How many of the items it worked for, a few at a time. */
async function countOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (let start = 0; start < items.length; start += SIDE_BY_SIDE) {
    const done = await Promise.all(items.slice(start, start + SIDE_BY_SIDE).map(work));
    count += done.filter(Boolean).length;
  }
  return count;
}

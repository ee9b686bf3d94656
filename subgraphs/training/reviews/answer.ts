import type { CallerContext } from '#kernel/caller.ts';
import type { ReplyToTrainingReviewInput, ReportTrainingReviewInput } from '../schema.generated.ts';
import { cleanText } from './clean-text.ts';
import { refusal } from './refusal.ts';
import { MOST_TEXT } from './rules.ts';
import { type ReviewDesk, type ReviewResult, refused } from './submit.ts';
import type { ReviewRow } from './tables.ts';

/** What a training body may do with a review of one of its trainings. */
export async function replyToReview(
  desk: ReviewDesk,
  caller: CallerContext,
  { reviewId, text }: ReplyToTrainingReviewInput,
): Promise<ReviewResult> {
  return answerReview(desk, caller, reviewId, { argument: 'text', written: text }, (words, row) =>
    row.replyText === words ? null : { replyText: words, repliedOn: desk.today },
  );
}

export async function reportReview(
  desk: ReviewDesk,
  caller: CallerContext,
  { reviewId, reason }: ReportTrainingReviewInput,
): Promise<ReviewResult> {
  return answerReview(
    desk,
    caller,
    reviewId,
    { argument: 'reason', written: reason },
    (words, row) =>
      row.reportReason === words ? null : { reportReason: words, reportedAt: new Date() },
  );
}

async function answerReview(
  { repository }: ReviewDesk,
  { own }: CallerContext,
  reviewId: string,
  { argument, written }: { readonly argument: string; readonly written: string },
  changesOf: (words: string, row: ReviewRow) => Partial<ReviewRow> | null,
): Promise<ReviewResult> {
  const found = await repository.findReview(reviewId);
  // A review that nobody sees yet is not known to the body either.
  if (found === null || found.status === 'NONE' || found.archivedOn !== null)
    return refused(refusal('REVIEW_UNKNOWN', 'reviewId: there is no such review.', 'reviewId'));
  if (!own.sirets.includes(found.providerSiret))
    return refused(
      refusal('NOT_YOUR_REVIEW', 'reviewId: you do not act for its training body.', 'reviewId'),
    );
  const cleaned = cleanText(argument, written, MOST_TEXT);
  if ('refusal' in cleaned) return refused(cleaned.refusal);
  if (cleaned.text === null)
    return refused(
      refusal('TEXT_EMPTY', `${argument}: expected 1 to ${MOST_TEXT} characters.`, argument),
    );
  const changes = changesOf(cleaned.text, found);
  const review = changes === null ? found : await repository.updateReview(reviewId, changes);
  return { review: review ?? found, refusal: null };
}

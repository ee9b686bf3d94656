import type { ModerateTrainingReviewInput } from '../schema.generated.ts';
import { refusal } from './refusal.ts';
import { type ReviewDesk, type ReviewResult, refused } from './submit.ts';

/** Publishes or rejects a comment; a later decision replaces an earlier one, and settles what was reported before it. */
export async function moderateReview(
  { repository }: ReviewDesk,
  { reviewId, isPublished, reason }: ModerateTrainingReviewInput,
): Promise<ReviewResult> {
  if (!isPublished && reason == null)
    return refused(refusal('REASON_MISSING', 'reason: a rejection must say why.', 'reason'));
  const review = await repository.updateReview(reviewId, {
    status: isPublished ? 'VALIDATED' : 'REJECTED',
    rejectionReason: isPublished ? null : (reason ?? null),
    moderatedAt: new Date(),
  });
  return review === null
    ? refused(refusal('REVIEW_UNKNOWN', 'reviewId: there is no such review.', 'reviewId'))
    : { review, refusal: null };
}

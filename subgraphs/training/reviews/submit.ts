import { randomBytes } from 'node:crypto';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import type { ReviewsRepository } from '../repository/reviews.ts';
import type { SubmitTrainingReviewInput } from '../schema.generated.ts';
import { cleanText } from './clean-text.ts';
import { type Refusal, refusal, tokenRefusal } from './refusal.ts';
import { LEAST_NOTE, MOST_NOTE, MOST_TEXT, MOST_TITLE, NOTES } from './rules.ts';
import type { ReviewRow } from './tables.ts';
import { readToken } from './token.ts';

export type ReviewResult =
  | { readonly review: ReviewRow; readonly refusal: null }
  | { readonly review: null; readonly refusal: Refusal };

export const refused = (why: Refusal): ReviewResult => ({ review: null, refusal: why });

/** What a mutation on reviews needs: the day is given, so that tests may choose it. */
export interface ReviewDesk {
  readonly repository: ReviewsRepository;
  readonly pseudonyms: Pseudonyms;
  readonly today: string;
}

/** Writes a review, or says which rule it breaks; the same review again is the one that is stored. */
export async function submitReview(
  { repository, pseudonyms, today }: ReviewDesk,
  input: SubmitTrainingReviewInput,
): Promise<ReviewResult> {
  const token = readToken(pseudonyms, input.token, today);
  if ('fault' in token) return refused(tokenRefusal(token.fault));
  const wrongNote = NOTES.find((note) => input[note] < LEAST_NOTE || input[note] > MOST_NOTE);
  if (wrongNote !== undefined)
    return refused(
      refusal(
        'NOTE_OUT_OF_RANGE',
        `${wrongNote}: expected ${LEAST_NOTE} to ${MOST_NOTE}, got ${input[wrongNote]}.`,
        wrongNote,
      ),
    );
  const title = cleanText('title', input.title ?? '', MOST_TITLE);
  if ('refusal' in title) return refused(title.refusal);
  const text = cleanText('text', input.text ?? '', MOST_TEXT);
  if ('refusal' in text) return refused(text.refusal);
  const enrolment = await repository.findReviewable(token.enrolmentId);
  if (enrolment === null)
    return refused(
      refusal('ENROLMENT_UNKNOWN', 'token: the enrolment is not known any more.', 'token'),
    );
  if (!enrolment.hasAttended)
    return refused(
      refusal('SESSION_NOT_ATTENDED', 'The list of trainees says that you did not come.'),
    );
  if (enrolment.endedOn >= today)
    return refused(
      refusal('SESSION_NOT_ENDED', `The session ends on ${enrolment.endedOn}; come back after it.`),
    );
  const { welcome, content, trainers, means, support } = input;
  const written = {
    welcome,
    content,
    trainers,
    means,
    support,
    title: title.text,
    text: text.text,
  };
  const hasComment = written.title !== null || written.text !== null;
  const stored = await repository.insertReview({
    id: `R${randomBytes(12).toString('hex')}`,
    enrolmentId: enrolment.id,
    ...written,
    status: hasComment ? 'NONE' : 'VALIDATED',
    writtenOn: today,
  });
  const isSame = (Object.keys(written) as (keyof typeof written)[]).every(
    (field) => stored?.[field] === written[field],
  );
  if (stored === null || !isSame)
    return refused(refusal('ALREADY_REVIEWED', 'You have reviewed this session before.', 'token'));
  return { review: stored, refusal: null };
}

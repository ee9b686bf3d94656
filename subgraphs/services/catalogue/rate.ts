import { randomBytes } from 'node:crypto';
import { notSignedIn, personHash } from '../caller-hash.ts';
import type { Desk } from '../desk.ts';
import { type Refusal, refusal, unlessModerator } from '../refusal.ts';
import type { ModerateStoreRatingInput, RateStoreServiceInput } from '../schema.generated.ts';
import { writtenText } from '../written-text.ts';
import { LEAST_STARS, MOST_COMMENT, MOST_STARS } from './rules.ts';
import type { RatingRow } from './tables.ts';

export type RatingResult =
  | { readonly rating: RatingRow; readonly refusal: null }
  | { readonly rating: null; readonly refusal: Refusal };

const refused = (why: Refusal): RatingResult => ({ rating: null, refusal: why });

/** Rates a published service; the same caller's later rating replaces the earlier one. */
export async function rateService(
  { catalogue, pseudonyms, caller, today }: Desk,
  { serviceId, stars, comment }: RateStoreServiceInput,
): Promise<RatingResult> {
  const raterHash = personHash(pseudonyms, caller, 'ratings');
  if (raterHash === null) return refused(notSignedIn());
  if (stars < LEAST_STARS || stars > MOST_STARS)
    return refused(
      refusal(
        'STARS_OUT_OF_RANGE',
        `stars: expected ${LEAST_STARS} to ${MOST_STARS}, got ${stars}.`,
        'stars',
      ),
    );
  const read =
    comment == null || comment.trim() === ''
      ? { text: null }
      : writtenText('comment', comment, MOST_COMMENT);
  if ('refusal' in read) return refused(read.refusal);
  const [service] = await catalogue.findServices([serviceId]);
  if (service?.status !== 'PUBLISHED')
    return refused(
      refusal('SERVICE_UNKNOWN', 'serviceId: no such service is published.', 'serviceId'),
    );
  const rating = await catalogue.upsertRating({
    id: `N${randomBytes(12).toString('hex')}`,
    serviceId,
    raterHash,
    stars,
    comment: read.text,
    commentStatus: 'NONE',
    ratedOn: today,
  });
  return { rating, refusal: null };
}

/** Publishes or hides the comment of a rating. */
export async function moderateRating(
  { catalogue, caller }: Desk,
  { ratingId, isPublished }: ModerateStoreRatingInput,
): Promise<RatingResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refused(foreign);
  const rating = await catalogue.moderateRating(ratingId, isPublished);
  return rating === null
    ? refused(refusal('RATING_UNKNOWN', 'ratingId: there is no such rating.', 'ratingId'))
    : { rating, refusal: null };
}

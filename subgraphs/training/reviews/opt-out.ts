import { type Refusal, refusal, tokenRefusal } from './refusal.ts';
import type { ReviewDesk } from './submit.ts';
import { readToken } from './token.ts';

export type OptOutResult =
  | { readonly optOut: { readonly since: string }; readonly refusal: null }
  | { readonly optOut: null; readonly refusal: Refusal };

/** Notes that an address wants no invitation any more. A token that is over does for it: nobody must be kept on a list by a date. */
export async function optOut(
  { repository, pseudonyms, today }: ReviewDesk,
  token: string,
): Promise<OptOutResult> {
  const read = readToken(pseudonyms, token, '0000-01-01');
  if ('fault' in read) return { optOut: null, refusal: tokenRefusal(read.fault) };
  const enrolment = await repository.findReviewable(read.enrolmentId);
  if (enrolment?.emailHash == null)
    return {
      optOut: null,
      refusal: refusal('ENROLMENT_UNKNOWN', 'token: no address is known of it any more.', 'token'),
    };
  return { optOut: { since: await repository.optOut(enrolment.emailHash, today) }, refusal: null };
}

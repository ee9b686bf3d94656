import type { CallerContext } from '#kernel/caller.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { CLIENT_ID } from './developers/rules.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What a hash of a caller serves for. Each has a key of its own, so that nobody can tell that a voter is a rater. */
export type CallerUse = 'votes' | 'ratings' | 'applications';

/** The keyed hash of who asks, for one use; null for nobody. In hexadecimal first: pseudonyms are blind to case and blanks, subjects are not. */
export function callerHash(
  pseudonyms: Pseudonyms,
  { subject, organisation }: CallerContext,
  use: CallerUse,
): string | null {
  if (subject === null) return null;
  const exact = Buffer.from(JSON.stringify([organisation, subject])).toString('hex');
  return pseudonyms(`services-${use}`)(exact);
}

/** Whether the caller is a client that a developer registered: anybody may have many of these, so none is a person. */
export const isClient = ({ subject }: CallerContext): boolean =>
  subject !== null && CLIENT_ID.test(subject);

/** The hash of a person who votes or rates; null for nobody and for clients. */
export const personHash = (
  pseudonyms: Pseudonyms,
  caller: CallerContext,
  use: CallerUse,
): string | null => (isClient(caller) ? null : callerHash(pseudonyms, caller, use));

export const notSignedIn = (): Refusal =>
  refusal(
    'NOT_SIGNED_IN',
    'Send the token of a person: one counts once, so it must be known who asks.',
  );

import { normalisePersonId } from '../identifier.ts';
import type { OwnRules } from '../own-rows.ts';
import { type CounsellingRefusal, counsellingRefusal, NOT_IN_CASELOAD } from './refusal.ts';
import type { CounsellingRepository } from './repository.ts';

/** What a counsellor's writing needs: the moment is given, so that tests may choose it. */
export interface CounsellingDesk {
  readonly repository: CounsellingRepository;
  readonly rules: OwnRules;
  readonly now: Date;
  readonly today: string;
}

/** A counsellor with one of the people they accompany. */
export interface Accompanied {
  readonly counsellorId: string;
  readonly personId: string;
}

const MOST_TEXT = 2_000;

/** Who writes about whom; refused in the same words whether the person is another's or nobody. */
export async function accompany(
  { repository, rules }: CounsellingDesk,
  jobseekerId: string,
): Promise<Accompanied | { readonly refusal: CounsellingRefusal }> {
  const own = rules?.find((rule) => rule.rule === 'OWN_CASELOAD');
  const asked = normalisePersonId(jobseekerId);
  const personId =
    own === undefined || asked === null ? null : await repository.findReadable(asked);
  if (own?.rule !== 'OWN_CASELOAD' || personId === null) return { refusal: NOT_IN_CASELOAD };
  return { counsellorId: own.counsellorId, personId };
}

/** Words of 1 to 2,000 characters without blanks around them. */
export function readWords(
  argument: string,
  written: string,
): { readonly words: string } | { readonly refusal: CounsellingRefusal } {
  const words = written.trim();
  if (words.length >= 1 && words.length <= MOST_TEXT) return { words };
  return {
    refusal: counsellingRefusal(
      'TEXT_OUT_OF_RANGE',
      `expected 1 to ${MOST_TEXT} characters, got ${words.length}.`,
      argument,
    ),
  };
}

import type { Facts } from '../facts.ts';

export const CHALLENGES = [
  'UNDEFINED_PROJECT',
  'STUCK_MARKET',
  'FIND_WHAT_YOU_LIKE',
  'MISSING_DIPLOMA',
  'START_YOUR_SEARCH',
  'ENHANCE_METHODS_TO_INTERVIEW',
  'BRAVO',
] as const;

export type ChallengeCode = (typeof CHALLENGES)[number];
export type Outcome = 'PASSED' | 'BLOCKING' | 'UNKNOWN' | 'NEUTRAL';

export interface Step {
  readonly code: ChallengeCode;
  readonly outcome: Outcome;
}

/** Fewer interviews a month than this call for better methods. Source: Bob Emploi, filter of the challenge. */
export const FEW_INTERVIEWS_BELOW = 1;

/** Whether each challenge blocks; null when a fact is missing, which never blocks. */
const RULES: Readonly<Record<ChallengeCode, (facts: Facts) => boolean | null>> = {
  UNDEFINED_PROJECT: ({ person }) => person.occupationCode === null || person.communeCode === null,
  STUCK_MARKET: ({ market }) => (market.state === 'UNKNOWN' ? null : market.state === 'STRESSED'),
  FIND_WHAT_YOU_LIKE: ({ answers }) => not(answers.likesOccupation),
  MISSING_DIPLOMA: ({ answers }) => not(answers.hasDiploma),
  START_YOUR_SEARCH: ({ answers }) =>
    answers.applicationsAMonth === null ? null : answers.applicationsAMonth === 0,
  ENHANCE_METHODS_TO_INTERVIEW({ answers: { applicationsAMonth, interviewsAMonth } }) {
    if (interviewsAMonth !== null && interviewsAMonth >= FEW_INTERVIEWS_BELOW) return false;
    if (applicationsAMonth === null || interviewsAMonth === null) return null;
    return applicationsAMonth > 0;
  },
  BRAVO: () => true,
};

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

/** All challenges in their order; the first that blocks makes the rest neutral. Source: Bob Emploi, fixed order of challenges. */
export function judgeChallenges(facts: Facts): Step[] {
  let isBlocked = false;
  return CHALLENGES.map((code) => {
    if (isBlocked) return { code, outcome: 'NEUTRAL' };
    const blocks = RULES[code](facts);
    isBlocked = blocks === true;
    if (blocks === null) return { code, outcome: 'UNKNOWN' };
    return { code, outcome: blocks ? 'BLOCKING' : 'PASSED' };
  });
}

export const blockingChallenge = (steps: readonly Step[]): ChallengeCode =>
  steps.find(({ outcome }) => outcome === 'BLOCKING')?.code ?? 'BRAVO';

import { FEW_INTERVIEWS_BELOW } from './challenges.ts';
import { type AdviceRule, hasSearched, verdict } from './verdict.ts';

/** Applications a month that count as many, and interviews that come often. The hub's own choice. */
const MANY_APPLICATIONS = 10;
const OFTEN_INTERVIEWS = 3;
const INTERVIEW_MONTHS = 3;
/** Months after which company and support help most. Source of the order: Bob Emploi, length of search of its modules. */
const SUPPORT_MONTHS = 6;
const LONG_MONTHS = 12;

/** Advice that the search itself decides. */
export const SEARCH_RULES = {
  NETWORK_APPLICATION({ answers: { network } }) {
    if (network === null) return null;
    if (network === 'WEAK') return verdict(3, 'NETWORK_WEAK');
    return network === 'FAIR' ? verdict(2, 'NETWORK_FAIR') : verdict(1, 'NETWORK_STRONG');
  },
  IMPROVE_RESUME({ answers: { applicationsAMonth, interviewsAMonth } }) {
    if (applicationsAMonth === null || interviewsAMonth === null) return null;
    if (applicationsAMonth === 0 || interviewsAMonth >= FEW_INTERVIEWS_BELOW) return null;
    return verdict(applicationsAMonth >= MANY_APPLICATIONS ? 3 : 2, 'FEW_INTERVIEWS');
  },
  IMPROVE_INTERVIEW(facts) {
    const interviews = facts.answers.interviewsAMonth ?? 0;
    if (interviews < FEW_INTERVIEWS_BELOW || !hasSearched(facts, INTERVIEW_MONTHS)) return null;
    return verdict(interviews >= OFTEN_INTERVIEWS ? 3 : 2, 'INTERVIEWS_WITHOUT_JOB');
  },
  FOLLOW_UP({ answers: { applicationsAMonth } }) {
    if (applicationsAMonth === null || applicationsAMonth === 0) return null;
    return verdict(applicationsAMonth >= MANY_APPLICATIONS ? 2 : 1, 'APPLICATIONS_SENT');
  },
  ASSOCIATION_HELP(facts) {
    if (hasSearched(facts, LONG_MONTHS)) return verdict(3, 'LONG_SEARCH');
    return hasSearched(facts, SUPPORT_MONTHS) ? verdict(2, 'LONG_SEARCH') : null;
  },
  VOLUNTEER: (facts) => (hasSearched(facts, SUPPORT_MONTHS) ? verdict(1, 'LONG_SEARCH') : null),
} satisfies Readonly<Record<string, AdviceRule>>;

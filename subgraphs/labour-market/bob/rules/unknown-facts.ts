import type { DiagnosisFact } from '../../schema.generated.ts';
import type { Facts } from '../facts.ts';

/** What each fact is known by; the file's and the figures' first, then what the person may answer. */
const KNOWN_BY: Readonly<Record<DiagnosisFact, (facts: Facts) => unknown>> = {
  OCCUPATION: ({ person }) => person.occupationCode,
  COMMUNE: ({ person }) => person.communeCode,
  MARKET: ({ market }) => market.stress,
  REGISTERED_ON: ({ person }) => person.monthsSearching,
  BIRTH_DATE: ({ person }) => person.age,
  MOBILITY: ({ person }) => person.mobilityKm,
  OFFERS_A_YEAR_BEFORE: ({ market }) => market.offersAYearBefore,
  TENSION: ({ market }) => market.tensionLevel,
  INTERVIEWS_A_MONTH: ({ answers }) => answers.interviewsAMonth,
  APPLICATIONS_A_MONTH: ({ answers }) => answers.applicationsAMonth,
  HAS_DIPLOMA: ({ answers }) => answers.hasDiploma,
  LIKES_OCCUPATION: ({ answers }) => answers.likesOccupation,
  NETWORK: ({ answers }) => answers.network,
  ACCEPTS_WHOLE_COUNTRY: ({ answers }) => answers.acceptsWholeCountry,
  YEARS_OF_EXPERIENCE: ({ answers }) => answers.yearsOfExperience,
  HAS_DRIVING_LICENCE: ({ answers }) => answers.hasDrivingLicence,
  MEDIAN_DAYS_TO_WORK: ({ answers }) => answers.medianDaysToWork,
};

const UNANSWERABLE: ReadonlySet<DiagnosisFact> = new Set([
  'COMMUNE',
  'MARKET',
  'REGISTERED_ON',
  'BIRTH_DATE',
  'MOBILITY',
  'OFFERS_A_YEAR_BEFORE',
  'TENSION',
]);

/** Facts that nobody told, in the order in which to ask. */
export const unknownFacts = (facts: Facts): DiagnosisFact[] =>
  (Object.keys(KNOWN_BY) as DiagnosisFact[]).filter((fact) => KNOWN_BY[fact](facts) === null);

/** Whether the arguments of the question can tell the fact. */
export const isAnswerable = (fact: DiagnosisFact): boolean => !UNANSWERABLE.has(fact);

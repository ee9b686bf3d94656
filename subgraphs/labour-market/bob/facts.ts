import type { MarketFacts } from './market.ts';
import type { PersonFacts } from './person.ts';

/** What only the person can tell; null where nobody told. */
export interface Answers {
  readonly interviewsAMonth: number | null;
  readonly applicationsAMonth: number | null;
  readonly hasDiploma: boolean | null;
  readonly likesOccupation: boolean | null;
  readonly network: 'WEAK' | 'FAIR' | 'STRONG' | null;
  readonly acceptsWholeCountry: boolean | null;
  readonly yearsOfExperience: number | null;
  readonly hasDrivingLicence: boolean | null;
  readonly medianDaysToWork: number | null;
}

/** All that the rules look at; null is not known, and no rule guesses. */
export interface Facts {
  readonly person: PersonFacts;
  readonly answers: Answers;
  readonly market: MarketFacts;
}

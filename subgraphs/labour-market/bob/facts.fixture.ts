import type { Answers, Facts } from './facts.ts';
import { type MarketRow, marketFacts, NO_ROW } from './market.ts';
import type { PersonFacts } from './person.ts';

const PERSON: PersonFacts = {
  occupationCode: 'D1102',
  communeCode: '44109',
  departmentCode: '44',
  mobilityKm: 20,
  age: 35,
  monthsSearching: 2,
};

const NO_ANSWERS: Answers = {
  interviewsAMonth: null,
  applicationsAMonth: null,
  hasDiploma: null,
  likesOccupation: null,
  network: null,
  acceptsWholeCountry: null,
  yearsOfExperience: null,
  hasDrivingLicence: null,
  medianDaysToWork: null,
};

/** A market between stressed and easy: five offers for ten. */
const ROW: MarketRow = {
  ...NO_ROW,
  recordId: 'imt:2026-09:D44:D1102',
  offersPer10: 5,
  offers: 40,
  hasDepartmentFigures: true,
  hasOccupationFigures: true,
};

/** An invented person of 35 in Nantes, two months into the search, of whom nobody answered anything; with what a test changes. */
export function factsWith({
  person = {},
  answers = {},
  market = {},
}: {
  readonly person?: Partial<PersonFacts>;
  readonly answers?: Partial<Answers>;
  readonly market?: Partial<MarketRow>;
} = {}): Facts {
  const whole = { ...PERSON, ...person };
  return {
    person: whole,
    answers: { ...NO_ANSWERS, ...answers },
    market: marketFacts({ ...ROW, ...market }, whole),
  };
}

export const STRESSED: Partial<MarketRow> = { offersPer10: 2 };
export const EASY: Partial<MarketRow> = { offersPer10: 8 };

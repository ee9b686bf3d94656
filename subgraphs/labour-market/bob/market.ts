import type { Territory } from '../territory.ts';
import type { PersonFacts } from './person.ts';

/** What the tables of this subgraph hold for one person's occupation and place. */
export interface MarketRow {
  /** The record of the newest score; null where there is none. */
  readonly recordId: string | null;
  readonly offersPer10: number | null;
  readonly offers: number | null;
  readonly offersAYearBefore: number | null;
  /** 1 is January. */
  readonly seasonalMonths: readonly number[];
  readonly hasDepartmentFigures: boolean;
  readonly hasOccupationFigures: boolean;
  /** DARES, 1 to 5. */
  readonly tensionLevel: number | null;
  readonly closeOccupations: readonly CloseOccupation[];
  readonly betterPlaces: readonly Place[];
}

export interface CloseOccupation {
  readonly code: string;
  readonly offersPer10: number;
}

export interface Place {
  readonly territory: Territory;
  readonly offersPer10: number;
  readonly distanceKm: number | null;
}

export type MarketGap =
  | 'NO_OCCUPATION'
  | 'NO_COMMUNE'
  | 'DEPARTMENT_WITHOUT_FIGURES'
  | 'OCCUPATION_WITHOUT_FIGURES'
  | 'NOT_COUNTED_HERE'
  | 'FIGURE_WITHHELD';

export type MarketState = 'STRESSED' | 'BALANCED' | 'EASY' | 'UNKNOWN';

export interface MarketFacts extends MarketRow {
  readonly state: MarketState;
  /** Jobseekers for one offer. */
  readonly stress: number | null;
  readonly gap: MarketGap | null;
}

/** Jobseekers for one offer from which a market is stressed, and below which it is easy. Source: Bob Emploi, filters of challenges. */
const STRESSED_FROM = 10 / 3;
const EASY_BELOW = 10 / 7;

/** Stress of a market without any offer. Source: Bob Emploi. */
export const STRESS_WITHOUT_OFFERS = 1_000;

/** The stress of a market; null when its ratio is not known. */
export function marketStress(offersPer10: number | null): number | null {
  if (offersPer10 === null) return null;
  return offersPer10 <= 0
    ? STRESS_WITHOUT_OFFERS
    : Math.min(STRESS_WITHOUT_OFFERS, 10 / offersPer10);
}

export function marketState(stress: number | null): MarketState {
  if (stress === null) return 'UNKNOWN';
  if (stress >= STRESSED_FROM) return 'STRESSED';
  return stress < EASY_BELOW ? 'EASY' : 'BALANCED';
}

export const NO_ROW: MarketRow = {
  recordId: null,
  offersPer10: null,
  offers: null,
  offersAYearBefore: null,
  seasonalMonths: [],
  hasDepartmentFigures: false,
  hasOccupationFigures: false,
  tensionLevel: null,
  closeOccupations: [],
  betterPlaces: [],
};

/** The market of a person's occupation and place: its stress, or the first reason why there is none. */
export function marketFacts(row: MarketRow, person: PersonFacts): MarketFacts {
  const stress = marketStress(row.offersPer10);
  return { ...row, stress, state: marketState(stress), gap: gapOf(row, person, stress) };
}

function gapOf(row: MarketRow, person: PersonFacts, stress: number | null): MarketGap | null {
  if (person.occupationCode === null) return 'NO_OCCUPATION';
  if (person.communeCode === null) return 'NO_COMMUNE';
  if (stress !== null) return null;
  if (row.recordId !== null) return 'FIGURE_WITHHELD';
  if (!row.hasDepartmentFigures) return 'DEPARTMENT_WITHOUT_FIGURES';
  return row.hasOccupationFigures ? 'NOT_COUNTED_HERE' : 'OCCUPATION_WITHOUT_FIGURES';
}

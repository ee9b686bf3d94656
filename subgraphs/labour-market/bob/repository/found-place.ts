import type { Place } from '../market.ts';

/** A place as the statement gives it. */
export interface FoundPlace {
  readonly kind: 'DEPARTMENT' | 'EMPLOYMENT_BASIN';
  readonly code: string;
  readonly name: string | null;
  readonly offersPer10: number;
  readonly distanceKm: number | null;
}

export const placeOf = ({ kind, code, name, offersPer10, distanceKm }: FoundPlace): Place => ({
  territory: {
    kind,
    code,
    name,
    basinYear: null,
    departmentCode: kind === 'DEPARTMENT' ? code : null,
    regionCode: null,
  },
  offersPer10,
  distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
});

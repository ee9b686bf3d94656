import type { Place } from '../places/place.ts';

/** The code of a place's agency, five characters: the département and the rank of the basin. */
export function agencyCode({ department, basin }: Place): string {
  return `${department.padStart(2, '0')}${String(100 + basin.index).slice(-3)}`;
}

import type { MatchReason } from '../schema.generated.ts';
import type { MatchRow } from './repository.ts';
import { POINTS } from './rules.ts';
import { SOFT_SKILL_WORDS } from './soft-skills.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What the score of a match is made of: each part about which the employer says something, with its share of the 100 points. */
export function reasonsOf(match: MatchRow): MatchReason[] {
  const { sharedQualities, askedQualities, distanceKm, mobilityKm, sharedSlots, askedSlots } =
    match;
  const km = tenth(distanceKm);
  const names = (language: 0 | 1): string =>
    sharedQualities.map((skill) => SOFT_SKILL_WORDS[skill][language]).join(', ');
  const parts = [
    askedQualities === null
      ? null
      : ({
          code: 'QUALITIES',
          share: sharedQualities.length / askedQualities,
          french: `${sharedQualities.length} des ${askedQualities} qualités attendues : ${names(0)}`,
          english: `${sharedQualities.length} of the ${askedQualities} qualities asked for: ${names(1)}`,
        } as const),
    {
      code: 'DISTANCE',
      share: mobilityKm === 0 ? 1 : 1 - distanceKm / mobilityKm,
      french: `à ${String(km).replace('.', ',')} km, pour une mobilité de ${String(mobilityKm).replace('.', ',')} km`,
      english: `${km} km away, of the ${mobilityKm} km that the person goes`,
    } as const,
    askedSlots === null
      ? null
      : ({
          code: 'AVAILABILITY',
          share: sharedSlots / askedSlots,
          french: `${sharedSlots} des ${askedSlots} plages de la semaine en commun`,
          english: `${sharedSlots} of the ${askedSlots} parts of the week in common`,
        } as const),
  ].filter((part) => part !== null);
  const whole = parts.reduce((sum, { code }) => sum + POINTS[code], 0);
  return parts.map(({ code, share, french, english }) => {
    const ofPoints = (100 * POINTS[code]) / whole;
    return { code, points: tenth(share * ofPoints), ofPoints: tenth(ofPoints), french, english };
  });
}

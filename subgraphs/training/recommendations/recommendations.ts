import { readCode } from '#kernel/codes/read-code.ts';
import type { Aim, RecommendationRow } from '../repository/recommendations.ts';

/** What jobseekers and reference say of a person whom trainings are recommended to. */
export interface JobseekerForTraining {
  readonly id: string;
  readonly trainingPid?: string | null;
  readonly mobilityKm?: number | null;
  readonly soughtOccupations?: readonly { readonly code: string }[] | null;
  readonly commune?: {
    readonly code: string;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
}

/** Sessions for one aim. */
export interface Recommendations {
  readonly occupation: { readonly code: string };
  readonly missingSkills: readonly string[];
  readonly sessions: readonly RecommendationRow[];
}

/** Where a person's mobility is not known; the circle of the search. */
const DEFAULT_RADIUS_KM = 30;
/** No circle is wider, as in the search. */
const MOST_RADIUS_KM = 200;
const METRES_PER_KM = 1_000;

/** What a person aims at, and what counts as held: the skills of the other occupations that they seek. Null without an occupation. */
export function aimOf(
  person: JobseekerForTraining,
  occupationCode: string | null | undefined,
): Aim | null {
  const sought = (person.soughtOccupations ?? []).map(({ code }) => code);
  const target =
    occupationCode == null ? sought[0] : readCode('rome', 'occupationCode', occupationCode);
  if (target === undefined) return null;
  const { latitude = null, longitude = null } = person.commune ?? {};
  const radiusKm = Math.min(MOST_RADIUS_KM, person.mobilityKm ?? DEFAULT_RADIUS_KM);
  return {
    key: `${person.id} ${target}`,
    trainingPid: person.trainingPid ?? null,
    occupationCode: target,
    heldOccupationCodes: sought.filter((code) => code !== target),
    latitude,
    longitude,
    radiusMetres: radiusKm * METRES_PER_KM,
  };
}

export const recommendationsOf = (
  { occupationCode }: Aim,
  rows: readonly RecommendationRow[],
): Recommendations => ({
  occupation: { code: occupationCode },
  missingSkills: rows[0]?.missing ?? [],
  sessions: rows.filter(({ sessionId }) => sessionId !== null),
});

import type { Activity } from './activity.ts';
import type { Occupation } from './occupation.ts';

/** Relative yearly hirings of each occupation. */
export function demandOf(
  occupations: readonly Occupation[],
  activities: readonly Activity[],
): number[] {
  const demand = occupations.map(() => 0);
  for (const activity of activities) {
    activity.occupations.forEach((occupation, position) => {
      const share = activity.occupationShares[position] ?? 0;
      demand[occupation.index] =
        (demand[occupation.index] ?? 0) + activity.share * activity.hiringRate * share;
    });
  }
  return demand;
}

/** Relative number of jobseekers of each occupation: many where many are hired, fewer where hiring is difficult. */
export function supplyOf(
  occupations: readonly Occupation[],
  activities: readonly Activity[],
): number[] {
  const demand = demandOf(occupations, activities);
  return occupations.map(
    (occupation) => (demand[occupation.index] ?? 0) ** 0.65 * (1.2 - occupation.difficulty),
  );
}

/** Hirings of one activity for one occupation. */
export interface Pair {
  readonly activityCode: string;
  readonly occupationCode: string;
  readonly hirings: number;
}

/** How much of an activity's hirings are for an occupation: 0 to 1. */
export interface Affinity {
  readonly activityCode: string;
  readonly occupationCode: string;
  readonly share: number;
}

/** An activity is shown for its four main occupations, an occupation for its three main activities (labonneboite, about 5,000 pairs of 11,000). */
const OCCUPATIONS_AN_ACTIVITY = 4;
const ACTIVITIES_AN_OCCUPATION = 3;
/** Support functions (ROME M: accounts, sales, human resources) are found everywhere: kept whole. */
const SUPPORT_DOMAIN = 'M';

/**
 * The affinity of activities and occupations, from declared hirings: `hires(rome, naf) / Σ hires(·, naf)`, pruned to what is typical of either side. The
 * shares are of all hirings of the activity, so what is pruned is not given to the others.
 */
export function affinitiesOf(pairs: readonly Pair[]): Affinity[] {
  const totals = new Map<string, number>();
  for (const { activityCode, hirings } of pairs)
    totals.set(activityCode, (totals.get(activityCode) ?? 0) + hirings);
  const mainOfActivity = mainOf(pairs, 'activityCode', 'occupationCode', OCCUPATIONS_AN_ACTIVITY);
  const mainOfOccupation = mainOf(
    pairs,
    'occupationCode',
    'activityCode',
    ACTIVITIES_AN_OCCUPATION,
  );
  return pairs
    .filter(
      (pair) =>
        pair.occupationCode.startsWith(SUPPORT_DOMAIN) ||
        mainOfActivity.has(pair) ||
        mainOfOccupation.has(pair),
    )
    .map(({ activityCode, occupationCode, hirings }) => ({
      activityCode,
      occupationCode,
      share: hirings / (totals.get(activityCode) ?? hirings),
    }));
}

type Side = 'activityCode' | 'occupationCode';

/** The pairs with the most hirings of each code of one side; of equal ones those whose other code comes first. */
function mainOf(pairs: readonly Pair[], side: Side, other: Side, count: number): Set<Pair> {
  const groups = Map.groupBy(pairs, (pair) => pair[side]);
  return new Set(
    [...groups.values()].flatMap((group) =>
      [...group]
        .sort((one, two) => two.hirings - one.hirings || (one[other] < two[other] ? -1 : 1))
        .slice(0, count),
    ),
  );
}

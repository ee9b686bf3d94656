import { type History, hiringsOf, type Question } from '../history.ts';

/** Hirings of a row against what its peers do: what it did, weighted, and for how much time that stands. */
export interface Peers {
  /** Hirings of the lags, older ones counting less. */
  readonly own: Float64Array;
  /** The half-years that `own` stands for, in half-years of a middling season. */
  readonly exposure: Float64Array;
  /** What peers of the same activity and size hire in a half-year of a middling season. */
  readonly peerRate: Float64Array;
  /** How much more its activity hires in the season of the target than in the middle of the year: 1 is no season. */
  readonly season: Float64Array;
}

/** Peers of fewer rows than this lean on the next wider group: the activity's division, then the département. */
const ROWS_TO_STAND_ALONE = 30;
/** Hirings that a season must have been seen in to be believed halfway. */
const HIRINGS_OF_A_SEASON = 100;
/** Least headcounts of the size classes: none or unknown, small, middling, large. */
const SIZE_CLASSES = [0, 6, 20, 50] as const;

/** The size class of a headcount, 0 for the smallest. */
export function sizeClassOf(headcount: number): number {
  let size = 0;
  while (size + 1 < SIZE_CLASSES.length && headcount >= (SIZE_CLASSES[size + 1] as number))
    size += 1;
  return size;
}

/** Compares each row with its peers, over the lags of a question; `decay` is what a half-year counts against the one after it. */
export function comparePeers(history: History, question: Question, decay: number): Peers {
  const { count } = history;
  const season = seasonOf(history, question);
  const own = new Float64Array(count);
  const exposure = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const inSeason = season[row] as number;
    let weight = 1;
    for (let lag = 0; lag < question.lags; lag += 1) {
      own[row] = (own[row] as number) + weight * hiringsOf(history, row, question.target + 1 + lag);
      exposure[row] =
        (exposure[row] as number) + weight * (isSameSeason(lag) ? inSeason : 2 - inSeason);
      weight *= decay;
    }
  }
  return { own, exposure, season, peerRate: peerRates(history, own, exposure) };
}

/** Periods are half-years: every second one before the target lies in its season. */
const isSameSeason = (lag: number): boolean => lag % 2 === 1;

/** By activity, leaning on its division and that on the whole département, as far as they hired little. */
function seasonOf(history: History, { target, lags }: Question): Float64Array {
  const hired = hiringsBySeason(history, target, lags);
  const whole = seasonFactors(new Int32Array(history.count), hired, () => 1);
  const divisions = divisionsOf(history);
  const byDivision = seasonFactors(divisions, hired, () => whole[0] ?? 1);
  const divisionOf = new Map(
    Array.from(history.activity, (group, row) => [group, divisions[row] as number]),
  );
  const byActivity = seasonFactors(
    history.activity,
    hired,
    (group) => byDivision[divisionOf.get(group) ?? 0] ?? 1,
  );
  return Float64Array.from(history.activity, (group) => byActivity[group] as number);
}

/** Hirings of each row in the season of the target and in the other one, as many half-years of either, so that a trend weighs on both alike. */
function hiringsBySeason(history: History, target: number, lags: number) {
  const same = new Float64Array(history.count);
  const other = new Float64Array(history.count);
  for (let row = 0; row < history.count; row += 1) {
    for (let lag = 0; lag < lags - (lags % 2); lag += 1) {
      const hired = hiringsOf(history, row, target + 1 + lag);
      if (isSameSeason(lag)) same[row] = (same[row] as number) + hired;
      else other[row] = (other[row] as number) + hired;
    }
  }
  return { same, other };
}

/** The factor of each group of rows, which leans on `wider` until it hired enough. */
function seasonFactors(
  groups: Int32Array,
  { same, other }: { readonly same: Float64Array; readonly other: Float64Array },
  wider: (group: number) => number,
): Float64Array {
  const size = groups.reduce((most, group) => Math.max(most, group), 0) + 1;
  const inSeason = new Float64Array(size);
  const all = new Float64Array(size);
  groups.forEach((group, row) => {
    inSeason[group] = (inSeason[group] as number) + (same[row] as number);
    all[group] = (all[group] as number) + (same[row] as number) + (other[row] as number);
  });
  return inSeason.map(
    (hired, group) =>
      (2 * hired + HIRINGS_OF_A_SEASON * wider(group)) /
      ((all[group] as number) + HIRINGS_OF_A_SEASON),
  );
}

/** Hirings a half-year of activity × size, leaning on division × size and that on the département, the less the more rows there are. */
function peerRates(history: History, own: Float64Array, exposure: Float64Array): Float64Array {
  const sizes = Int32Array.from(history.headcount, sizeClassOf);
  const divisions = divisionsOf(history);
  const whole = rateOf(own, exposure, new Int32Array(history.count), () => 0);
  const bySize = (groups: Int32Array): Int32Array =>
    groups.map((group, row) => group * SIZE_CLASSES.length + (sizes[row] as number));
  const wide = bySize(divisions);
  const wider = rateOf(own, exposure, wide, () => whole[0] ?? 0);
  const narrow = bySize(history.activity);
  const widerOfNarrow = new Map(Array.from(narrow, (group, row) => [group, wide[row] as number]));
  const rates = rateOf(own, exposure, narrow, (group) => wider[widerOfNarrow.get(group) ?? 0] ?? 0);
  return Float64Array.from(narrow, (group) => rates[group] as number);
}

function rateOf(
  own: Float64Array,
  exposure: Float64Array,
  groups: Int32Array,
  widerRate: (group: number) => number,
): Float64Array {
  const size = groups.reduce((most, group) => Math.max(most, group), 0) + 1;
  const hired = new Float64Array(size);
  const time = new Float64Array(size);
  const rows = new Float64Array(size);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    hired[group] = (hired[group] as number) + (own[row] as number);
    time[group] = (time[group] as number) + (exposure[row] as number);
    rows[group] = (rows[group] as number) + 1;
  }
  return hired.map((sum, group) => {
    if (rows[group] === 0) return 0;
    const lean = ((time[group] as number) / (rows[group] as number)) * ROWS_TO_STAND_ALONE;
    const wider =
      groups.length === rows[group]
        ? sum / Math.max(1e-9, time[group] as number)
        : widerRate(group);
    return (sum + wider * lean) / Math.max(1e-9, (time[group] as number) + lean);
  });
}

/** The number of each row's division (two digits of the NAF), 0 for unknown. */
function divisionsOf({ activity, activities }: History): Int32Array {
  const divisions = activities.map((code) => Number.parseInt(code.slice(0, 2), 10) || 0);
  return activity.map((index) => divisions[index] as number);
}

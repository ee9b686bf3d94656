/** What is known of a département's forecast before it is published. */
export interface DepartmentResult {
  readonly departmentCode: string;
  readonly establishments: number;
  /** Hirings of the half-years that the forecast was made from, newest first. */
  readonly hirings: readonly number[];
  readonly meanSquaredError: number;
  readonly shown: number;
}

/** What the run before shows of the same département; null where there was none. */
export interface Before {
  readonly shown: number;
  /** The mean difference of scores of establishments that both show; null without any. */
  readonly meanScoreChange: number | null;
}

export interface GateFailure {
  readonly gate: string;
  readonly departmentCode: string | null;
  readonly sentence: string;
}

/** Source of all of these: labonneboite, importer/compute_score.py and its checks. */
export const GATES = {
  /** A département of fewer establishments that hire is not foreseen at all. */
  leastEstablishments: 50,
  /** Of hirings by half-year: more of it and the data has a hole. */
  mostVariation: 2,
  mostMeanSquaredError: 4_000,
  mostMeanScoreChange: 30,
  /** Of the number of establishments shown, against the run before. */
  mostShownChange: 0.85,
  /** Where that many départements are foreseen, the data is the nation's, and all of these must be there. */
  nationFromDepartments: 90,
  departmentsOfNation: 96,
  leastShownInNation: 500,
} as const;

/** Corsica's two départements are not judged by variation: too few hirings, and seasonal ones. */
const UNJUDGED = new Set(['2A', '2B']);

/** Why the forecast may not be published; empty when it may. */
export function failedGates(
  results: readonly DepartmentResult[],
  beforeOf: (departmentCode: string) => Before | null,
): GateFailure[] {
  if (results.length === 0)
    return [
      {
        gate: 'ESTABLISHMENTS',
        departmentCode: null,
        sentence: `No département has ${GATES.leastEstablishments} establishments that hired.`,
      },
    ];
  const isNation = results.length >= GATES.nationFromDepartments;
  const failures = results.flatMap((result) => {
    const found = failuresOf(result, beforeOf(result.departmentCode), isNation);
    return found.map(([gate, sentence]) => ({
      gate,
      departmentCode: result.departmentCode,
      sentence: `${result.departmentCode}: ${sentence}`,
    }));
  });
  if (isNation && results.length < GATES.departmentsOfNation)
    failures.push({
      gate: 'DEPARTMENTS',
      departmentCode: '',
      sentence: `${results.length} départements, expected ${GATES.departmentsOfNation}.`,
    });
  return failures;
}

function failuresOf(
  { departmentCode, hirings, meanSquaredError, shown }: DepartmentResult,
  before: Before | null,
  isNation: boolean,
): (readonly [string, string])[] {
  const failures: [string, string][] = [];
  const variation = variationOf(hirings);
  if (variation >= GATES.mostVariation && !UNJUDGED.has(departmentCode))
    failures.push([
      'VARIATION',
      `hirings vary by ${variation.toFixed(2)} of their mean between half-years, expected less than ${GATES.mostVariation}.`,
    ]);
  if (meanSquaredError > GATES.mostMeanSquaredError)
    failures.push([
      'MEAN_SQUARED_ERROR',
      `a mean squared error of ${Math.round(meanSquaredError)}, expected at most ${GATES.mostMeanSquaredError}.`,
    ]);
  if (isNation && shown < GATES.leastShownInNation)
    failures.push([
      'SHOWN',
      `${shown} establishments to show, expected ${GATES.leastShownInNation} or more.`,
    ]);
  if (before === null) return failures;
  const { meanScoreChange } = before;
  if (meanScoreChange !== null && meanScoreChange >= GATES.mostMeanScoreChange)
    failures.push([
      'SCORE_CHANGE',
      `scores change by ${meanScoreChange.toFixed(1)} on average, expected less than ${GATES.mostMeanScoreChange}.`,
    ]);
  const change = before.shown === 0 ? 0 : Math.abs(shown - before.shown) / before.shown;
  if (change >= GATES.mostShownChange)
    failures.push([
      'SHOWN_CHANGE',
      `${shown} establishments to show after ${before.shown}, a change of ${Math.round(change * 100)} %, expected less than ${GATES.mostShownChange * 100} %.`,
    ]);
  return failures;
}

/** Standard deviation over mean; 0 when nobody hired. */
export function variationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  if (mean === 0) return 0;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.sqrt(variance) / mean;
}

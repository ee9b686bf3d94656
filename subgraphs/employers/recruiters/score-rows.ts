import type { Affinity } from '../forecast/affinities.ts';
import { foresee } from '../forecast/foresee.ts';
import type { DepartmentRows, ForecastKind } from '../forecast/read-history.ts';
import { type Reasons, reasonsOf } from '../forecast/reasons.ts';
import {
  type ScoreConstants,
  SHOWN_FROM,
  scoreOf,
  shownForOccupationFrom,
} from '../forecast/score.ts';

/** An establishment that is shown, and the occupations that it is shown for. */
export interface ScoredRow extends Reasons {
  readonly siret: string;
  readonly kind: ForecastKind;
  readonly score: number;
  readonly communeCode: string;
  readonly activityCode: string;
  readonly isSmall: boolean;
  readonly hasEmail: boolean;
  readonly occupations: readonly { readonly romeCode: string; readonly score: number }[];
}

export interface ScoringOptions {
  readonly lags: number;
  readonly constants: ScoreConstants;
  /** Occupations that an activity hires for. */
  readonly affinitiesOf: (activityCode: string) => readonly Affinity[];
  /** How short of people an occupation is in the département, 0 to 1. */
  readonly shortageOf: (romeCode: string) => number;
}

/** INSEE's class of 50 employees and more. */
const BIG_FROM = 50;

/**
 * Scores the establishments of a département for one kind of contract and keeps those that are shown: by the whole score for lasting contracts, by the
 * occupation's alone for apprenticeships (La Bonne Alternance).
 */
export function* scoreRows(
  rows: DepartmentRows,
  kind: ForecastKind,
  { lags, constants, affinitiesOf, shortageOf }: ScoringOptions,
): Generator<ScoredRow> {
  const history = rows.histories[kind];
  const predicted = foresee(history, lags);
  const reasons = reasonsOf(history, lags);
  for (let row = 0; row < history.count; row += 1) {
    const hirings = predicted[row] as number;
    const score = scoreOf(hirings, constants);
    if (score < (kind === 'LASTING' ? SHOWN_FROM : 1)) continue;
    const activityCode = history.activities[history.activity[row] as number] ?? '';
    const occupations = affinitiesOf(activityCode)
      .map(({ occupationCode, share }) => ({
        romeCode: occupationCode,
        score: scoreOf(hirings * share, constants),
      }))
      .filter(({ romeCode, score: own }) => own >= shownForOccupationFrom(shortageOf(romeCode)));
    if (kind === 'APPRENTICESHIP' && occupations.length === 0) continue;
    yield {
      siret: rows.sirets[row] as string,
      kind,
      score,
      communeCode: rows.communes[row] as string,
      activityCode,
      isSmall: (history.headcount[row] as number) < BIG_FROM,
      hasEmail: rows.hasEmail[row] as boolean,
      occupations,
      ...reasons(row),
    };
  }
}

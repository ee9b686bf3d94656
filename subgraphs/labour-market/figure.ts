import {
  type HiringNeedMeasure,
  hiringNeedMeasures,
  type MarketScoreMeasure,
  marketScoreMeasures,
  type PublishedMeasure,
  type TensionMeasure,
  tensionMeasures,
} from './measures.ts';
import { monthPeriod, type Period, yearPeriod } from './period.ts';
import type { SnapshotRow } from './published/graph/figure-rows.ts';
import type { HiringNeedRow, MarketScoreRow, TensionRow } from './tables.ts';
import {
  type Family,
  familyOfNeed,
  type Territory,
  territoryOfNeed,
  territoryOfScore,
  territoryOfTension,
} from './territory.ts';
import { WITHHOLDINGS, type Withheld, type Withholding } from './withheld.ts';

type Unit =
  | 'HIRINGS'
  | 'LEVEL_1_TO_5'
  | 'OFFERS'
  | 'OFFERS_PER_10_JOBSEEKERS'
  | 'PERCENT'
  | 'PERSONS'
  | 'PROJECTS';

/** One cell of a cube: its number, or why there is none. */
export interface Figure {
  readonly id: string;
  readonly measure: PublishedMeasure | 'DIFFICULT_SHARE' | 'HIRINGS';
  readonly value: number | null;
  readonly withholding: Withholding | null;
  readonly unit: Unit;
  readonly isComputed: boolean;
  readonly period: Period;
  readonly territory: Territory;
  readonly romeCode: string | null;
  readonly family: Family | null;
  /** The file that published it; null where the hub did. */
  readonly fileId: number | null;
  /** Where the hub published it: the month, the part of the measure, and whether it is about a domain or an occupation that nobody stated. */
  readonly snapshot?: SnapshotRow;
  readonly category?: string;
  readonly domainCode?: string | null;
  readonly isOccupationUnstated?: boolean;
}

type Circumstances = Pick<Figure, 'fileId' | 'period' | 'territory' | 'romeCode' | 'family'>;

export function tensionFigure(row: TensionRow, measure: TensionMeasure): Figure {
  const { property, unit } = tensionMeasures[measure];
  return publishedFigure(row, measure, row[property], unit, {
    fileId: row.fileId,
    period: yearPeriod(row.year),
    territory: territoryOfTension(row),
    romeCode: row.romeCode,
    family: null,
  });
}

export function scoreFigure(row: MarketScoreRow, measure: MarketScoreMeasure): Figure {
  const { property, unit } = marketScoreMeasures[measure];
  return publishedFigure(row, measure, row[property], unit, {
    fileId: row.fileId,
    period: monthPeriod(row.month),
    territory: territoryOfScore(row),
    romeCode: row.romeCode,
    family: null,
  });
}

export function needFigure(row: HiringNeedRow, measure: HiringNeedMeasure): Figure {
  const { property, unit } = hiringNeedMeasures[measure];
  return publishedFigure(row, measure, row[property], unit, {
    fileId: row.fileId,
    period: yearPeriod(row.year),
    territory: territoryOfNeed(row),
    romeCode: null,
    family: familyOfNeed(row),
  });
}

/** Difficult projects of a hundred, to one decimal. What hides either figure hides the share; a share of no project is not available. */
export function difficultShare(row: HiringNeedRow): Figure {
  const projects = needFigure(row, 'HIRING_PROJECTS');
  const difficult = needFigure(row, 'DIFFICULT_PROJECTS');
  const hasShare = projects.value !== null && projects.value > 0 && difficult.value !== null;
  return {
    ...projects,
    id: figureId(row.id, 'DIFFICULT_SHARE'),
    measure: 'DIFFICULT_SHARE',
    unit: 'PERCENT',
    isComputed: true,
    value: hasShare ? Math.round((1000 * difficult.value) / projects.value) / 10 : null,
    withholding: hasShare ? null : (projects.withholding ?? difficult.withholding ?? 'NO_PROJECT'),
  };
}

/** A record's identifier and what was counted. */
const figureId = (recordId: string, measure: Figure['measure']): string => `${recordId}:${measure}`;

export const statusOf = ({ withholding }: Figure) =>
  withholding === null ? 'PUBLISHED' : WITHHOLDINGS[withholding].status;

export const reasonOf = ({ withholding }: Figure): string | null =>
  withholding === null ? null : WITHHOLDINGS[withholding].reason;

function publishedFigure(
  row: { readonly id: string; readonly withheld: Withheld },
  measure: PublishedMeasure,
  value: string | null,
  unit: Unit,
  circumstances: Circumstances,
): Figure {
  return {
    ...circumstances,
    id: figureId(row.id, measure),
    measure,
    value: value === null ? null : Number(value),
    withholding: value === null ? (row.withheld[measure] ?? 'EMPTY') : null,
    unit,
    isComputed: false,
  };
}

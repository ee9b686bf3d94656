import { NATION_CODE } from '../codes.ts';
import type { Territory } from '../territory.ts';
import { WITHHOLDINGS } from '../withheld.ts';
import type { SurveyedNeedRow } from './tables.ts';

/** One figure of a campaign with its margin, or why there is none. */
export interface ToldFigure {
  readonly value: number | null;
  readonly margin: number | null;
}

/** Hidden for its own sake and hidden for another's are told alike: else the difference would tell which cell is small. */
export const statusOfSurveyed = ({ value }: ToldFigure) =>
  value === null ? 'SECRET' : 'PUBLISHED';

export const reasonOfSurveyed = ({ value }: ToldFigure): string | null =>
  value === null ? WITHHOLDINGS.SECRECY.reason : null;

/** Where the needs were counted. */
export function territoryOfSurveyed(row: SurveyedNeedRow): Territory {
  const { placeKind: kind, basinCode, departmentCode, regionCode } = row;
  const place = { kind, departmentCode, regionCode, basinYear: row.basinYear };
  if (kind === 'EMPLOYMENT_BASIN') return { ...place, code: basinCode ?? '', name: row.basinName };
  if (kind === 'DEPARTMENT')
    return { ...place, code: departmentCode ?? '', name: row.departmentName };
  if (kind === 'REGION') return { ...place, code: regionCode ?? '', name: row.regionName };
  return { ...place, code: NATION_CODE, name: null };
}

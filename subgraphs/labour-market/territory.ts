import type { AreaKind, FapScheme } from './codes.ts';
import type { HiringNeedRow, MarketScoreRow, TensionRow } from './tables.ts';

/** Where something was counted, with the codes of the areas that the source names around it. */
export interface Territory {
  readonly kind: AreaKind;
  readonly code: string;
  readonly name: string | null;
  readonly basinYear: number | null;
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
}

/** A family of occupations with the edition of its code. */
export interface Family {
  readonly code: string;
  readonly label: string | null;
  readonly scheme: FapScheme | null;
}

export const territoryOfTension = ({ areaKind, areaCode }: TensionRow): Territory =>
  areaTerritory(areaKind, areaCode, null);

export const territoryOfScore = ({ areaKind, areaCode, areaName }: MarketScoreRow): Territory =>
  areaTerritory(areaKind, areaCode, areaName);

export const territoryOfNeed = (row: HiringNeedRow): Territory => ({
  kind: 'EMPLOYMENT_BASIN',
  code: row.basinCode,
  name: row.basinName,
  basinYear: row.basinYear,
  departmentCode: row.departmentCode,
  regionCode: row.regionCode,
});

export const familyOfNeed = (row: HiringNeedRow): Family => ({
  code: row.fapCode,
  label: row.fapLabel,
  scheme: row.fapScheme,
});

const areaTerritory = (kind: AreaKind, code: string, name: string | null): Territory => ({
  kind,
  code,
  name,
  basinYear: null,
  departmentCode: kind === 'DEPARTMENT' ? code : null,
  regionCode: kind === 'REGION' ? code : null,
});

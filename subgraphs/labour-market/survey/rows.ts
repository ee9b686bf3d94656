import { readPlace } from '../place-code.ts';
import type { PlaceNames } from './collect-names.ts';
import { byMeasure, cellKey, type Estimate, type PublishedMeasure } from './estimate.ts';
import { isTotal, type Protected } from './protect.ts';
import { toldFigure, toldMargin } from './rules.ts';
import type { SurveyedNeedRow } from './tables.ts';

/** The rows that are published of estimates, one a place and occupation for which anybody plans to hire, by place and occupation. */
export function publishedRows(
  year: number,
  estimates: readonly Estimate[],
  { isHidden }: Protected,
  names: PlaceNames,
): SurveyedNeedRow[] {
  const cellsOf = byMeasure(estimates);
  const families = new Map(
    estimates.flatMap(({ occupationCode, label }) =>
      occupationCode.length === 1 ? [[occupationCode, label] as const] : [],
    ),
  );
  const regionOf = new Map(
    estimates.flatMap(({ placeCode, placeParent }) =>
      placeCode.startsWith('D')
        ? [[placeCode.slice(1), placeParent?.slice(1) || null] as const]
        : [],
    ),
  );
  return [...cellsOf('PROJECTS').values()].map((estimate) => {
    const { placeCode, occupationCode, occupationParent } = estimate;
    const told = (measure: PublishedMeasure) => {
      if (isHidden(measure, placeCode, occupationCode)) return { figure: null, margin: null };
      const found = cellsOf(measure).get(cellKey(placeCode, occupationCode));
      return { figure: toldFigure(found?.value ?? 0), margin: toldMargin(found?.margin ?? 0) };
    };
    const [projects, difficult, seasonal] = [told('PROJECTS'), told('DIFFICULT'), told('SEASONAL')];
    const familyCode = familyOf(occupationCode, occupationParent);
    return {
      year,
      placeCode,
      ...namesOf(placeCode, regionOf, names),
      occupationCode,
      level: levelOf(occupationCode),
      label: estimate.label,
      familyCode,
      familyLabel: familyCode === null ? null : (families.get(familyCode) ?? null),
      projects: projects.figure,
      projectsMargin: projects.margin,
      difficult: difficult.figure,
      difficultMargin: difficult.margin,
      seasonal: seasonal.figure,
      seasonalMargin: seasonal.margin,
    };
  });
}

function familyOf(occupationCode: string, occupationParent: string | null): string | null {
  if (occupationCode === 'ALL') return null;
  return isTotal(occupationCode) ? occupationCode : occupationParent;
}

function levelOf(occupationCode: string): SurveyedNeedRow['level'] {
  if (occupationCode === 'ALL') return 'ALL';
  return isTotal(occupationCode) ? 'FAMILY' : 'OCCUPATION';
}

function namesOf(
  placeCode: string,
  regionOf: ReadonlyMap<string, string | null>,
  { basins, departments, regions }: PlaceNames,
) {
  const { kind, basinCode, departmentCode, regionCode: own } = readPlace(placeCode);
  const regionCode =
    own ?? (departmentCode === null ? null : (regionOf.get(departmentCode) ?? null));
  const basin = basinCode === null ? undefined : basins.get(basinCode);
  return {
    placeKind: kind,
    basinCode,
    basinName: basin?.name ?? null,
    basinYear: basin?.year ?? null,
    departmentCode,
    departmentName:
      departmentCode === null ? null : (departments.get(departmentCode)?.name ?? null),
    regionCode,
    regionName: regionCode === null ? null : (regions.get(regionCode)?.name ?? null),
  };
}

import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { atMost, inRange } from '#kernel/graph/arguments.ts';
import { readActivityCodes } from '../../establishment-filter.ts';
import type { ForecastKind } from '../../forecast/read-history.ts';
import type { RecruiterFilter } from '../../schema.generated.ts';

/** A search that was checked: codes in their stored form, absent parts null. */
export interface RecruiterQuery {
  readonly occupationCodes: readonly string[];
  readonly place: Place | null;
  readonly headcount: 'SMALL' | 'BIG' | null;
  readonly activityCodes: readonly string[] | null;
  readonly contract: ForecastKind;
}

/** Where to look. */
export type Place =
  | { readonly kind: 'COMMUNE'; readonly code: string; readonly radiusKm: number }
  | {
      readonly kind: 'POINT';
      readonly latitude: number;
      readonly longitude: number;
      readonly radiusKm: number;
    }
  | { readonly kind: 'DEPARTMENT'; readonly code: string }
  | { readonly kind: 'REGION'; readonly code: string };

const MOST_OCCUPATIONS = 20;
export const MOST_RADIUS_KM = 3_000;
const DEFAULT_RADIUS_KM = 10;

/** Checks a caller's filter. Throws CODE_MALFORMED or ARGUMENT_OUT_OF_RANGE. */
export function readRecruiterFilter(filter: RecruiterFilter): RecruiterQuery {
  const argument = 'filter.occupationCodes';
  if (filter.occupationCodes.length === 0)
    throw outOfRange(argument, `expected 1 to ${MOST_OCCUPATIONS} codes, got none.`);
  const codes = atMost(argument, filter.occupationCodes, MOST_OCCUPATIONS, 'codes');
  return {
    occupationCodes: [...new Set(codes.map((code) => readCode('rome', argument, code)))].sort(),
    place: readPlace(filter),
    headcount: filter.headcount ?? null,
    activityCodes: readActivityCodes('filter.activityCodes', filter.activityCodes),
    contract: filter.contract ?? 'LASTING',
  };
}

/** Checks the radius of a circle. */
export const readRadiusKm = (argument: string, radiusKm: number | null | undefined): number =>
  inRange(argument, radiusKm ?? DEFAULT_RADIUS_KM, 0, MOST_RADIUS_KM);

function readPlace(filter: RecruiterFilter): Place | null {
  const { communeCode, center, departmentCode, regionCode } = filter;
  const given = [communeCode, center, departmentCode, regionCode].filter((part) => part != null);
  if (given.length > 1)
    throw outOfRange(
      'filter',
      'expected one of communeCode, center, departmentCode and regionCode, got several.',
    );
  if (communeCode != null)
    return {
      kind: 'COMMUNE',
      code: readCode('commune', 'filter.communeCode', communeCode),
      radiusKm: readRadiusKm('filter.radiusKm', filter.radiusKm),
    };
  if (center != null)
    return {
      kind: 'POINT',
      latitude: inRange('filter.center.latitude', center.latitude, -90, 90),
      longitude: inRange('filter.center.longitude', center.longitude, -180, 180),
      radiusKm: readRadiusKm('filter.radiusKm', filter.radiusKm),
    };
  if (departmentCode != null)
    return {
      kind: 'DEPARTMENT',
      code: readCode('department', 'filter.departmentCode', departmentCode),
    };
  return regionCode == null
    ? null
    : { kind: 'REGION', code: readCode('region', 'filter.regionCode', regionCode) };
}

const outOfRange = (argument: string, words: string) =>
  hubError('ARGUMENT_OUT_OF_RANGE', `${argument}: ${words}`, { argument });

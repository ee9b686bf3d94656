import { normaliseDepartmentCode } from '#kernel/codes/territory.ts';

const matching =
  (pattern: RegExp, width: number) =>
  (text: string): string | null => {
    const code = text.trim().toUpperCase().padStart(width, '0');
    return pattern.test(code) ? code : null;
  };

/** Employment basin: four characters; a lost leading zero is put back (`101` is `0101`). Codes belong to a year. */
export const normaliseBasinCode = matching(/^[0-9A-Z]{4,5}$/u, 4);

/** Region of the COG: `01`…`94`; a lost leading zero is put back. */
export const normaliseRegionCode = matching(/^(?:\d{2}|9[78]\d)$/u, 2);

/** The whole of France has no code of its own in the COG. */
export const NATION_CODE = 'FR';

export const AREA_KINDS = ['EMPLOYMENT_BASIN', 'DEPARTMENT', 'REGION', 'NATION'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** How the code of each kind of area is read, and its letter in the identifiers of figures. */
export const AREAS = {
  EMPLOYMENT_BASIN: {
    letter: 'B',
    normalise: normaliseBasinCode,
    form: 'a basin code such as 5201',
  },
  DEPARTMENT: { letter: 'D', normalise: normaliseDepartmentCode, form: 'a département code' },
  REGION: { letter: 'R', normalise: normaliseRegionCode, form: 'a region code of 2 digits' },
  NATION: { letter: 'N', normalise: () => NATION_CODE, form: 'the whole of France' },
} as const satisfies Record<AreaKind, object>;

/** `B5201`, `D44`: an area in the identifier of a figure. */
export const areaInId = (kind: AreaKind, code: string): string => `${AREAS[kind].letter}${code}`;

/** Family of occupations (FAP) of the detailed level: letter, digit, letter, two digits. */
export const normaliseFapCode = matching(/^[A-Z]\d[A-Z]\d{2}$/u, 5);

export type FapScheme = 'FAP_2009' | 'FAP_2021';

/** The edition that a FAP code's third letter tells: `A0Z43` is of 2009, `M1X80` of 2021. A few codes (`T2A60`) stand in both: null. */
export function fapSchemeOf(code: string): FapScheme | null {
  if (code[2] === 'Z') return 'FAP_2009';
  return code[2] === 'X' ? 'FAP_2021' : null;
}

import { AREA_KINDS, AREAS, type AreaKind } from './codes.ts';

/** What the code of a place of a lattice says: `B5201-44` is the part of basin 5201 in département 44, `B-44` what no basin of it holds. */
export interface PlaceCode {
  readonly kind: AreaKind;
  readonly basinCode: string | null;
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
}

const KINDS = new Map<string, AreaKind>(AREA_KINDS.map((kind) => [AREAS[kind].letter, kind]));

/** Reads the code of a place. Throws for one that begins with the letter of no kind of area. */
export function readPlace(placeCode: string): PlaceCode {
  const kind = KINDS.get(placeCode.charAt(0));
  if (kind === undefined) throw new Error(`${placeCode} is no place of a lattice.`);
  const [first = '', part = ''] = placeCode.slice(1).split('-');
  const isBasin = kind === 'EMPLOYMENT_BASIN';
  return {
    kind,
    basinCode: isBasin ? first || null : null,
    departmentCode: (isBasin ? part : kind === 'DEPARTMENT' ? first : '') || null,
    regionCode: kind === 'REGION' ? first || null : null,
  };
}

import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { AREAS, type AreaKind, areaInId } from '../../codes.ts';
import { ALL, CUBES, type CubeMeasure } from '../measures.ts';

export interface TerritoryArgument {
  readonly kind: AreaKind;
  readonly code?: string | null;
  readonly departmentCode?: string | null;
}

/** The place that is asked for, as in the tables; a basin without its département is completed by `partsOf`. Throws CODE_MALFORMED, or ARGUMENT_OUT_OF_RANGE for a basin of several départements. */
export async function readPlace(
  { kind, code, departmentCode }: TerritoryArgument,
  partsOf: (basin: string) => Promise<readonly string[]>,
): Promise<string> {
  const { normalise, form } = AREAS[kind];
  const normal = readOwnCode('territory.code', code ?? '', normalise, form);
  const place = areaInId(kind, normal);
  if (kind !== 'EMPLOYMENT_BASIN') return place;
  if (departmentCode != null)
    return `${place}-${readCode('department', 'territory.departmentCode', departmentCode)}`;
  const parts = await partsOf(place);
  const [only = place] = parts;
  if (parts.length <= 1) return only;
  const choice = parts.map((part) => part.split('-')[1]).join(', ');
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `territory.departmentCode: the basin counts apart in ${choice}; name one of them.`,
    { argument: 'territory.departmentCode', value: null, expected: choice },
  );
}

/** An occupation, or a domain by its letter; all of them where none is given. Throws CODE_MALFORMED. */
export function readOccupation(code: string | null | undefined): string {
  if (code == null) return ALL;
  const letter = code.trim().toUpperCase();
  return /^[A-N]$/u.test(letter) ? letter : readCode('rome', 'occupationCode', code);
}

/** A category of the measure; its total where none is given. Throws ARGUMENT_OUT_OF_RANGE for a category of another one. */
export function readCategory(measure: CubeMeasure, category: string | null | undefined): string {
  const codes = CUBES[measure].categories.map(({ code }) => code);
  if (category == null) return ALL;
  if (codes.includes(category)) return category;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `category: ${measure} has ${codes.join(', ')}, got ${category}.`,
    { argument: 'category', value: category, expected: codes.join(', ') },
  );
}

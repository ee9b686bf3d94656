import { NATION_CODE } from '../../codes.ts';
import type { Figure } from '../../figure.ts';
import { monthPeriod } from '../../period.ts';
import { readPlace } from '../../place-code.ts';
import type { Territory } from '../../territory.ts';
import type { Withholding } from '../../withheld.ts';
import { CUBES, type CubeMeasure, PUBLISHED_MEASURES } from '../measures.ts';
import type { CellName, FigureRow } from './figure-rows.ts';

const FORM =
  /^open:(\d{4}-(?:0[1-9]|1[0-2])):([BDNR][0-9A-Z-]{1,12}):(ALL|UNSTATED|[A-N](?:\d{4})?):([A-Z]+):([A-Z0-9_]{1,30})$/u;

/** What the identifier of a published figure names; null where it has not the form of one. */
export function cellOfId(id: string): (CellName & { readonly month: string }) | null {
  const [, month, place, occupation, measure, category] = FORM.exec(id) ?? [];
  const known = PUBLISHED_MEASURES.find((one) => one === measure);
  if (known === undefined || !month || !place || !occupation || !category) return null;
  return { measure: known, month: `${month}-01`, place, occupation, category };
}

/** `open:2026-09:B5201-44:N1103:JOBSEEKERS:A`. */
export const idOfCell = ({
  measure,
  month,
  place,
  occupation,
  category,
}: CellName & { readonly month: string }) =>
  `open:${month.slice(0, 7)}:${place}:${occupation}:${measure}:${category}`;

/** By status in the tables; a cell without a row is hidden. */
const WITHHELD: Readonly<Record<number, Withholding>> = { 1: 'ZERO', 3: 'NOT_COLLECTED' };

/** A figure of the graph. */
export function figureOfRow(row: FigureRow): Figure {
  const { status, value, occupation } = row;
  const withholding = status === null ? 'HIDDEN' : (WITHHELD[status] ?? null);
  return {
    id: idOfCell(row),
    measure: row.measure,
    value: withholding === null || withholding === 'ZERO' ? value : null,
    withholding,
    unit: unitOf(row.measure),
    isComputed: false,
    period: monthPeriod(row.month),
    territory: territoryOfPlace(row.place),
    romeCode: occupation.length === 5 ? occupation : null,
    domainCode: occupation.length === 1 ? occupation : null,
    isOccupationUnstated: occupation === 'UNSTATED',
    category: row.category,
    family: null,
    fileId: null,
    snapshot: row,
  };
}

const unitOf = (measure: CubeMeasure) => CUBES[measure].unit;

/** The area of a place in the tables: `D44`, `B5201-44`. */
export function territoryOfPlace(place: string): Territory {
  const { kind, basinCode, departmentCode, regionCode } = readPlace(place);
  const code = basinCode ?? departmentCode ?? regionCode ?? NATION_CODE;
  return { kind, code, name: null, basinYear: null, departmentCode, regionCode };
}

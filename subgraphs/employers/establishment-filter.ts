import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { atMost } from '#kernel/graph/arguments.ts';
import type { Connection } from '#kernel/graph/page.ts';
import { communeWithDistricts } from './municipal-districts.ts';
import type { EstablishmentFilter } from './schema.generated.ts';
import type { EstablishmentRow } from './tables.ts';

/** A filter that was checked: codes in their stored form, absent parts null. */
export interface EstablishmentQuery {
  readonly text: string | null;
  readonly activityCodes: readonly string[] | null;
  readonly communeCode: string | null;
  /** The commune and its municipal districts. */
  readonly communeCodes: readonly string[] | null;
  readonly departmentCode: string | null;
  readonly headcountBands: readonly string[] | null;
  readonly isOpen: boolean | null;
}

/** What a search found, and what it asked for: notices are looked up only when they are selected. */
export interface FoundEstablishments extends Connection<EstablishmentRow> {
  readonly query: EstablishmentQuery;
}

const MOST_CODES = 100;
const LONGEST_TEXT = 200;

/** Checks a caller's filter. Throws CODE_MALFORMED or ARGUMENT_OUT_OF_RANGE. */
export function readFilter(filter: EstablishmentFilter | null | undefined): EstablishmentQuery {
  const {
    search,
    activityCodes,
    communeCode,
    departmentCode,
    headcountBands,
    isOpen = true,
  } = filter ?? {};
  const commune =
    communeCode == null ? null : readCode('commune', 'filter.communeCode', communeCode);
  return {
    text: readText(search),
    activityCodes: readActivityCodes('filter.activityCodes', activityCodes),
    communeCode: commune,
    communeCodes: commune === null ? null : communeWithDistricts(commune),
    departmentCode:
      departmentCode == null
        ? null
        : readCode('department', 'filter.departmentCode', departmentCode),
    headcountBands: readBands(headcountBands),
    isOpen,
  };
}

/** NAF codes in their stored form, sorted and once each; null when none is asked for. */
export function readActivityCodes(
  argument: string,
  codes: readonly string[] | null | undefined,
): readonly string[] | null {
  if (codes == null || codes.length === 0) return null;
  const read = atMost(argument, codes, MOST_CODES, 'codes').map((code) =>
    readCode('naf', argument, code),
  );
  return [...new Set(read)].sort();
}

function readText(search: string | null | undefined): string | null {
  if (search == null) return null;
  atMost('filter.search', search, LONGEST_TEXT, 'characters');
  return search.replaceAll('\u0000', ' ').trim() || null;
}

function readBands(codes: readonly string[] | null | undefined): readonly string[] | null {
  if (codes == null || codes.length === 0) return null;
  const argument = 'filter.headcountBands';
  const read = atMost(argument, codes, MOST_CODES, 'codes').map((code) =>
    readOwnCode(
      argument,
      code,
      (text) => (/^(?:\d{2}|NN)$/u.test(text) ? text : null),
      '2 digits or NN',
    ),
  );
  return [...new Set(read)].sort();
}

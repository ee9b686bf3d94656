import { parseDate } from '#kernel/ingest/fields.ts';
import { readActivity } from './activity-field.ts';
import { loadCommunes } from './communes.ts';
import { readLocation } from './location.ts';
import type { SireneRow } from './sirene-layout.ts';

type Flag = (doubt: string) => void;

/** What INSEE writes in place of what may not be published. */
const NOT_PUBLISHED = '[ND]';
/** What Sirene writes for a day that nobody told. */
const UNTOLD_DAY = '1900-01-01';

const NOMENCLATURES: Readonly<Record<string, string>> = {
  NAF2025: 'NAF_2025',
  NAF25: 'NAF_2025',
  NAFRev2: 'NAF_REV_2',
  NAFRev1: 'NAF_REV_1',
  NAF1993: 'NAF_1993',
  NAP: 'NAP',
};

/** The row without INSEE's marks for what is masked. */
export function withoutMasks(row: SireneRow): SireneRow {
  const told = Object.entries(row).map(([column, text]) => [
    column,
    text === NOT_PUBLISHED ? null : text,
  ]);
  return Object.fromEntries(told) as SireneRow;
}

/** Whoever is not named as public is treated as refusing diffusion. */
export function refusesDiffusion({ diffusion }: SireneRow, flag: Flag): boolean {
  if (diffusion === 'O') return false;
  if (diffusion !== 'N' && diffusion !== 'P') flag('DIFFUSION_UNKNOWN');
  return true;
}

export function readDay(text: string | null, flag: Flag): string | null {
  if (text === null || text === UNTOLD_DAY) return null;
  const day = parseDate(text, 'iso');
  if (day === null) flag('DATE_MALFORMED');
  return day;
}

/** The activity as it is stated, in any nomenclature, and the NAF rév. 2 sub-class when it is one. */
export function activityColumns({ activity, nomenclature }: SireneRow, flag: Flag) {
  const scheme = nomenclature === null ? null : (NOMENCLATURES[nomenclature] ?? null);
  if (activity !== null && scheme === null) flag('NOMENCLATURE_UNKNOWN');
  const isStated = activity !== null && scheme !== null;
  return {
    stated_activity_code: isStated ? activity : null,
    stated_activity_nomenclature: isStated ? scheme : null,
    sirene_activity_code: scheme === 'NAF_REV_2' ? readActivity(activity, flag) : null,
  };
}

/** Commune and département, and the address unless it is refused. A postal code of another département is left out. */
export function locationColumns(row: SireneRow, isRefused: boolean, flag: Flag) {
  const location = readLocation(row.commune, row.postalCode ?? row.cedexCode, loadCommunes());
  location.doubts.forEach(flag);
  if (location.isContradictory) flag('POSTAL_CODE_ELSEWHERE');
  const isPostalCodeServed = !isRefused && !location.isContradictory;
  return {
    sirene_street_address: isRefused ? null : streetAddress(row),
    sirene_postal_code: isPostalCodeServed ? location.postalCode : null,
    sirene_commune_code: location.communeCode,
    sirene_department_code: location.departmentCode,
  };
}

const streetAddress = (row: SireneRow): string | null =>
  joined([row.streetNumber, row.streetNumberSuffix, row.streetKind, row.street]);

/** Usual name and shop signs; nothing when they are refused. */
export function nameColumns(row: SireneRow, isRefused: boolean) {
  return {
    sirene_name: isRefused ? null : row.usualName,
    sirene_brand_name: isRefused ? null : joined([row.sign1, row.sign2, row.sign3]),
  };
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' ') || null;

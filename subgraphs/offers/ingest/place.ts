import {
  departmentOfCommune,
  normaliseCommuneCode,
  normaliseDepartmentCode,
  normalisePostalCode,
} from '#kernel/codes/territory.ts';
import { DEPARTMENT_NAMES } from '../departments.ts';
import { officialCommunes } from './communes.ts';
import { lineOf, numberOf, type Raw } from './raw.ts';

export interface Place {
  readonly label: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly postalCode: string | null;
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
}

type Flag = (code: string) => void;

/** Reads `lieuTravail`. What is impossible becomes null with a flag. */
export function readPlace(raw: Raw, flag: Flag): Place {
  const label = lineOf(raw, 'libelle');
  const postalCode = readPostalCode(raw, flag);
  const communeCode = readCommune(raw, postalCode, flag);
  const departmentCode = readDepartment(communeCode, postalCode, label);
  return {
    label,
    postalCode,
    communeCode,
    departmentCode,
    ...readPoint(raw, departmentCode, flag),
  };
}

function readPostalCode(raw: Raw, flag: Flag): string | null {
  const given = lineOf(raw, 'codePostal');
  const code = given === null ? null : normalisePostalCode(given);
  if (given !== null && code === null) flag('POSTAL_CODE_MALFORMED');
  return code;
}

/** A commune code that is not one of the official list is, most often, a postal code written in its place. */
function readCommune(raw: Raw, postalCode: string | null, flag: Flag): string | null {
  const given = lineOf(raw, 'commune');
  if (given === null) return null;
  const code = normaliseCommuneCode(given);
  if (code === null) {
    flag('COMMUNE_MALFORMED');
    return null;
  }
  const communes = officialCommunes();
  if (communes.has(code)) return code;
  const sole = communes.soleOf(code);
  if (sole !== null || code === postalCode) {
    flag('COMMUNE_IS_POSTAL_CODE');
    return sole;
  }
  flag('COMMUNE_UNKNOWN');
  return code;
}

function readDepartment(
  communeCode: string | null,
  postalCode: string | null,
  label: string | null,
): string | null {
  const written = /^(\d[\dAB]\d?) ?-/u.exec(label ?? '')?.[1] ?? '';
  const candidates = [
    communeCode === null ? null : departmentOfCommune(communeCode),
    postalCode === null ? null : departmentOfPostalCode(postalCode),
    normaliseDepartmentCode(written),
  ];
  return candidates.find((code) => code !== null && DEPARTMENT_NAMES.has(code)) ?? null;
}

function departmentOfPostalCode(postalCode: string): string {
  if (/^20[01]/u.test(postalCode)) return '2A';
  if (/^20/u.test(postalCode)) return '2B';
  return departmentOfCommune(postalCode);
}

const isMetropolitan = (departmentCode: string | null): boolean =>
  departmentCode !== null && departmentCode.length === 2;

/** Points that cannot be: outside the Earth, (0, 0), or outside the metropolitan territory for a place that lies in it. */
function readPoint(
  raw: Raw,
  departmentCode: string | null,
  flag: Flag,
): Pick<Place, 'latitude' | 'longitude'> {
  const latitude = numberOf(raw, 'latitude');
  const longitude = numberOf(raw, 'longitude');
  if (latitude === null || longitude === null) return { latitude: null, longitude: null };
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const isNowhere = latitude === 0 && longitude === 0;
  const isInFrance = latitude >= 41 && latitude <= 51.6 && longitude >= -5.7 && longitude <= 9.9;
  if (isOnEarth && !isNowhere && (isInFrance || !isMetropolitan(departmentCode)))
    return { latitude, longitude };
  flag('COORDINATES_IMPOSSIBLE');
  return { latitude: null, longitude: null };
}

import {
  departmentOfCommune,
  normaliseCommuneCode,
  normalisePostalCode,
} from '#kernel/codes/territory.ts';
import type { Communes } from './communes.ts';

interface Location {
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly postalCode: string | null;
  /** Codes of what was doubtful in the two fields. */
  readonly doubts: readonly string[];
  /** The postal code belongs to another département than the commune. */
  readonly isContradictory: boolean;
}

/**
 * Reads an INSEE commune code and a postal code together. A commune code that is unknown, or is a postal code in the wrong column, is left out;
 * that of a former commune becomes its successor's. The postal code then tells the département.
 */
export function readLocation(
  communeText: string | null,
  postalText: string | null,
  communes: Communes,
): Location {
  const doubts: string[] = [];
  const postalCode = postalText === null ? null : normalisePostalCode(postalText);
  if (postalText !== null && postalCode === null) doubts.push('POSTAL_CODE_MALFORMED');
  const commune = readCommune(communeText, postalCode, communes, doubts);
  const postalDepartment = postalCode === null ? null : departmentOfPostalCode(postalCode);
  const isKnownDepartment = postalDepartment !== null && communes.isDepartment(postalDepartment);
  return {
    communeCode: commune?.code ?? null,
    departmentCode:
      commune === null
        ? isKnownDepartment
          ? postalDepartment
          : null
        : departmentOfCommune(commune.code),
    postalCode,
    doubts,
    isContradictory:
      commune !== null &&
      postalCode !== null &&
      !commune.postalCodes.has(postalCode) &&
      !isSameDepartment(departmentOfCommune(commune.code), departmentOfPostalCode(postalCode)),
  };
}

function readCommune(
  text: string | null,
  postalCode: string | null,
  communes: Communes,
  doubts: string[],
) {
  if (text === null) return null;
  const code = normaliseCommuneCode(text.padStart(5, '0'));
  if (code === null) {
    doubts.push('COMMUNE_CODE_MALFORMED');
    return null;
  }
  const commune = communes.find(code);
  if (isPostalCodeInstead(code, postalCode, commune?.postalCodes, communes)) {
    doubts.push('COMMUNE_CODE_IS_POSTAL_CODE');
    return null;
  }
  if (commune === null) doubts.push('COMMUNE_CODE_UNKNOWN');
  else if (commune.code !== code) doubts.push('COMMUNE_CODE_REPLACED');
  return commune;
}

/** 44100 is a postal code of Nantes and the commune of Monnières; 44109 is the commune of Nantes and one of its CEDEX codes. */
function isPostalCodeInstead(
  code: string,
  postalCode: string | null,
  ownPostalCodes: ReadonlySet<string> | undefined,
  communes: Communes,
): boolean {
  if (!communes.isPostalCode(code)) return false;
  if (ownPostalCodes === undefined) return true;
  return code === postalCode && !ownPostalCodes.has(code);
}

/** Corsica's codes begin with 20 whatever its département; overseas takes three digits. */
function departmentOfPostalCode(postalCode: string): string {
  if (/^9[78]/u.test(postalCode)) return postalCode.slice(0, 3);
  if (postalCode.startsWith('20')) return postalCode < '20200' ? '2A' : '2B';
  return postalCode.slice(0, 2);
}

const NEIGHBOURS: readonly ReadonlySet<string>[] = [
  new Set(['2A', '2B']),
  // Saint-Barthélemy and Saint-Martin kept the postal codes of Guadeloupe.
  new Set(['971', '977', '978']),
];

const isSameDepartment = (one: string, other: string): boolean =>
  one === other || NEIGHBOURS.some((shared) => shared.has(one) && shared.has(other));

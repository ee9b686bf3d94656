import { readCode } from '#kernel/codes/read-code.ts';
import { departmentOfCommune } from '#kernel/codes/territory.ts';

interface Coded {
  readonly code: string;
}

/** A jobseeker as the owner told the gateway: what `Jobseeker.diagnosis` requires, for a person that the request may read. */
export interface PersonOfGraph {
  readonly id: string;
  readonly labourMarketPid?: string | null;
  readonly soughtOccupations?: readonly Coded[] | null;
  readonly commune?: Coded | null;
  readonly mobilityKm?: number | null;
  readonly birthDate?: string | null;
  readonly currentRegistration?: { readonly registeredOn: string } | null;
}

/** What rules know of a person from the file. */
export interface PersonFacts {
  readonly occupationCode: string | null;
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly mobilityKm: number | null;
  /** Whole years. */
  readonly age: number | null;
  /** Months of thirty and a half days since the registration that is open. */
  readonly monthsSearching: number | null;
}

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;

/** @param today ISO date. Throws CODE_MALFORMED for an asked occupation that is no ROME code. */
export function personFacts(
  person: PersonOfGraph,
  askedOccupation: string | null | undefined,
  today: string,
): PersonFacts {
  const occupationCode =
    askedOccupation == null
      ? (person.soughtOccupations?.[0]?.code ?? null)
      : readCode('rome', 'occupationCode', askedOccupation);
  const communeCode = person.commune?.code ?? null;
  const registeredOn = person.currentRegistration?.registeredOn ?? null;
  return {
    occupationCode,
    communeCode,
    departmentCode: communeCode === null ? null : departmentOfCommune(communeCode),
    mobilityKm: person.mobilityKm ?? null,
    age: person.birthDate == null ? null : wholeYears(person.birthDate, today),
    monthsSearching:
      registeredOn === null
        ? null
        : Math.max(0, (Date.parse(today) - Date.parse(registeredOn)) / DAY_MS / DAYS_A_MONTH),
  };
}

function wholeYears(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}

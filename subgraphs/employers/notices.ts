import type { EstablishmentQuery } from './establishment-filter.ts';
import { findHeadcountBand } from './headcount-bands.ts';
import type { CodeAsked, Repository } from './repository.ts';

interface Notice {
  readonly code: 'CODE_UNKNOWN';
  readonly argument: string;
  readonly value: string;
  readonly message: string;
}

const ARGUMENTS: Readonly<Record<CodeAsked['kind'], string>> = {
  activity: 'filter.activityCodes',
  commune: 'filter.communeCode',
  department: 'filter.departmentCode',
};

/** What a filter asks for that no establishment bears: activities, commune, département, headcount bands. One query, or none without codes. */
export async function noticesOf(
  query: EstablishmentQuery,
  repository: Repository,
): Promise<Notice[]> {
  const unknown = await repository.findUnknownCodes(codesOf(query));
  const bands = (query.headcountBands ?? []).filter((code) => findHeadcountBand(code) === null);
  return [
    ...unknown.map(({ kind, code }) => notice(ARGUMENTS[kind], code)),
    ...bands.map((code) => notice('filter.headcountBands', code)),
  ];
}

const notice = (argument: string, value: string): Notice => ({
  code: 'CODE_UNKNOWN',
  argument,
  value,
  message: `No establishment bears the code ${JSON.stringify(value)} of ${argument}.`,
});

function codesOf({ activityCodes, communeCode, departmentCode }: EstablishmentQuery): CodeAsked[] {
  return [
    ...(activityCodes ?? []).map((code): CodeAsked => ({ kind: 'activity', code })),
    ...(communeCode === null ? [] : [{ kind: 'commune', code: communeCode } as const]),
    ...(departmentCode === null ? [] : [{ kind: 'department', code: departmentCode } as const]),
  ];
}

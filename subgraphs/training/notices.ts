import type { GivenCode, KnownCodesRepository } from './repository/known-codes.ts';
import type { SearchCriteria } from './repository/search.ts';

export interface Notice {
  readonly code: 'CODE_UNKNOWN';
  readonly argument: string;
  readonly value: string;
  readonly message: string;
}

/** What a search asks for that no training or session mentions. One query, or none without codes. */
export async function noticesOf(
  criteria: SearchCriteria,
  repository: KnownCodesRepository,
): Promise<Notice[]> {
  const { occupationCodes, skillCodes, formacodes, departmentCode, communeCodes } = criteria;
  const asked: GivenCode[] = [
    ...occupationCodes.map((value) => ({ argument: 'occupationCodes' as const, value })),
    ...skillCodes.map((value) => ({ argument: 'skillCodes' as const, value })),
    ...formacodes.map((value) => ({ argument: 'formacodes' as const, value })),
    ...communeCodes.map((value) => ({ argument: 'communeCode' as const, value })),
    ...(departmentCode === null
      ? []
      : [{ argument: 'departmentCode' as const, value: departmentCode }]),
  ];
  const unknown = asked.length === 0 ? [] : await repository.findUnknownCodes(asked);
  const isCommune = ({ argument }: GivenCode): boolean => argument === 'communeCode';
  // A city is known as soon as one of its arrondissements is.
  const isCityUnknown = unknown.filter(isCommune).length === communeCodes.length;
  return unknown
    .filter((code) => !isCommune(code) || (isCityUnknown && code.value === communeCodes[0]))
    .map(({ argument, value }) => ({
      code: 'CODE_UNKNOWN',
      argument: `filter.${argument}`,
      value,
      message: `No training or session mentions ${JSON.stringify(value)}.`,
    }));
}

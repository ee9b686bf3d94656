import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import type { Page } from '#kernel/graph/page.ts';
import { normaliseBasinCode } from '../codes.ts';
import type { RankedPage } from '../repository/ranked.ts';
import type { TensionPlace } from '../repository/tensions.ts';

interface TensionArguments {
  readonly basinCode?: string | null;
  readonly departmentCode?: string | null;
  readonly year?: number | null;
}

/** Where a tension is asked for; null when no area is named. */
export function tensionPlace(args: TensionArguments): TensionPlace | null {
  const year = yearArgument(args.year);
  const { basinCode = null, departmentCode = null } = args;
  if (basinCode !== null && departmentCode !== null)
    throw hubError(
      'ARGUMENT_OUT_OF_RANGE',
      'departmentCode: expected a basin or a département, got both.',
      { argument: 'departmentCode', value: departmentCode.slice(0, 40) },
    );
  if (basinCode !== null)
    return { areaKind: 'EMPLOYMENT_BASIN', areaCode: readBasinCode(basinCode), year };
  if (departmentCode === null) return null;
  const areaCode = readCode('department', 'departmentCode', departmentCode);
  return { areaKind: 'DEPARTMENT', areaCode, year };
}

/** A year that a caller asks for; null is the latest. */
export const yearArgument = (year: number | null | undefined): number | null =>
  year == null ? null : inRange('year', year, 2000, 2100);

/** Lists of equal page and year share a query, whatever their parent. */
export const rankedPage = ({ limit, after }: Page, year: number | null): RankedPage => ({
  limit,
  after,
  year,
});

const readBasinCode = (value: string): string =>
  readOwnCode('basinCode', value, normaliseBasinCode, '4 digits or letters');

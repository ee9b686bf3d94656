/** What the category of a month is derived from. */
export interface CategoryFacts {
  readonly isRegistered: boolean;
  readonly administrativeCategory: number | null;
  /** Null when no declaration of the month is in force. */
  readonly declaration: {
    readonly hasWorked: boolean | null;
    readonly hoursWorked: number | null;
  } | null;
}

export type CategoryGap =
  | 'NOT_REGISTERED'
  | 'ADMINISTRATIVE_CATEGORY_UNKNOWN'
  | 'NO_DECLARATION'
  | 'HOURS_UNKNOWN';

export interface DerivedCategory {
  readonly value: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  readonly unknownBecause: CategoryGap | null;
}

/** Working up to this many hours in a month is reduced activity (category B). Source: DARES, definition of the categories. */
const REDUCED_ACTIVITY_HOURS = 78;

/** The published category of one month. Administrative 4 and 5 need no declaration: they do not have to look for work. */
export function deriveCategory({
  isRegistered,
  administrativeCategory,
  declaration,
}: CategoryFacts): DerivedCategory {
  if (!isRegistered) return unknown('NOT_REGISTERED');
  if (administrativeCategory === null) return unknown('ADMINISTRATIVE_CATEGORY_UNKNOWN');
  if (administrativeCategory === 4) return known('D');
  if (administrativeCategory === 5) return known('E');
  if (declaration === null) return unknown('NO_DECLARATION');
  const hours = declaration.hoursWorked ?? (declaration.hasWorked === false ? 0 : null);
  if (hours === null || (hours === 0 && declaration.hasWorked === true))
    return unknown('HOURS_UNKNOWN');
  if (hours === 0) return known('A');
  return known(hours <= REDUCED_ACTIVITY_HOURS ? 'B' : 'C');
}

const known = (value: 'A' | 'B' | 'C' | 'D' | 'E'): DerivedCategory => ({
  value,
  unknownBecause: null,
});
const unknown = (unknownBecause: CategoryGap): DerivedCategory => ({ value: null, unknownBecause });

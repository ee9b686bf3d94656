/** The year or month that a figure is for; days are ISO texts. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const yearPeriod = (year: number): Period => ({
  year,
  month: null,
  startsOn: `${year}-01-01`,
  endsOn: `${year}-12-31`,
});

/** @param firstDay ISO date of the month's first day. */
export function monthPeriod(firstDay: string): Period {
  const [year = 0, month = 0] = firstDay.split('-').map(Number);
  return { year, month, startsOn: firstDay, endsOn: lastDayOfMonth(year, month) };
}

/** ISO date of the last day of a month, 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

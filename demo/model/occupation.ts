import { readTable } from '../read/table.ts';

export type Occupation = {
  readonly index: number;
  readonly rome: string;
  readonly label: string;
  /** Family of occupations of the survey of hiring needs (FAP 2009) and its group. */
  readonly fap: string;
  readonly fapLabel: string;
  readonly fapGroup: string;
  readonly formacode: string;
  readonly trainingSubject: string;
  /** Usual gross pay, euros an hour. */
  readonly hourlyPay: number;
  /** Share of recruitments that employers find difficult, 0 to 1. */
  readonly difficulty: number;
};

export function loadOccupations(): readonly Occupation[] {
  const families = new Map(
    readTable(new URL('fap.csv', import.meta.url)).map((row) => [row('fap'), row]),
  );
  return readTable(new URL('occupations.csv', import.meta.url)).map((row, index) => {
    const family = families.get(row('fap'));
    if (family === undefined) {
      throw new RangeError(`unknown family ${row('fap')}`);
    }
    return {
      index,
      rome: row('rome'),
      label: row('label'),
      fap: row('fap'),
      fapLabel: family('label'),
      fapGroup: family('family'),
      formacode: row('formacode'),
      trainingSubject: row('training'),
      hourlyPay: Number(row('pay')),
      difficulty: Number(row('difficulty')),
    };
  });
}

import type { DayPart, WeekDay } from '../schema.generated.ts';

const DAYS: readonly WeekDay[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
const PARTS: readonly DayPart[] = ['MORNING', 'AFTERNOON', 'EVENING', 'NIGHT'];

export interface Slot {
  readonly day: WeekDay;
  readonly part: DayPart;
}

/** The parts of a week as the bits of a number, so that what two weeks share is one operation. */
export const bitsOf = (slots: readonly Slot[]): number =>
  slots.reduce(
    (bits, { day, part }) => bits | (1 << (DAYS.indexOf(day) * 4 + PARTS.indexOf(part))),
    0,
  );

export const slotsOf = (bits: number): Slot[] =>
  DAYS.flatMap((day, ofWeek) =>
    PARTS.flatMap((part, ofDay) => ((bits >> (ofWeek * 4 + ofDay)) & 1 ? [{ day, part }] : [])),
  );

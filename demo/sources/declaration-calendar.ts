import { firstDayOf, monthOf } from '../time/calendar.ts';
import { isoDate, packedDate, packedMonth } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER = 'mois|dd_ouverture|dd_fermeture';
/** Months before and after the data ends that the calendar tells. */
const BEFORE = 18;
const AFTER = 18;
/** Each window opens on the 28th and closes on the 15th of the next month. */
export const OPENS_AFTER_DAYS = 27;
export const CLOSES_ON = 15;

/** When each month may be declared, as the service publishes it ahead. */
export function calendarFile(world: World): SourceFile {
  return {
    name: `calendrier_actualisation_${packedDate(world.asOfDay)}.csv`,
    text: (tally) => lines(HEADER, windows(monthOf(world.asOfDay)), tally),
  };
}

function* windows(lastMonth: number): Generator<string> {
  for (let month = lastMonth - BEFORE; month <= lastMonth + AFTER; month += 1)
    yield [
      packedMonth(month),
      isoDate(firstDayOf(month) + OPENS_AFTER_DAYS),
      isoDate(firstDayOf(month + 1) + CLOSES_ON - 1),
    ].join('|');
}

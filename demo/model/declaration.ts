import { fraction } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';

const SKIPPED_SHARE = 0.03;
/** Somebody struck for not declaring had stopped declaring this long before. */
const SILENT_MONTHS = 2;

function isRegisteredIn(person: Person, month: number): boolean {
  return (
    person.registeredDay <= lastDayOf(month) &&
    (person.leftDay === null || person.leftDay >= firstDayOf(month))
  );
}

/** Whether the person sent the declaration of a month; registered people mostly do. */
export function declaresIn(world: World, person: Person, month: number): boolean {
  if (!isRegisteredIn(person, month)) {
    return false;
  }
  const { leftDay, leavingReason } = person;
  if (leavingReason === 13 && leftDay !== null && lastDayOf(month + SILENT_MONTHS) > leftDay) {
    return false;
  }
  return fraction(world.seed, STREAM.declaration, person.index, month) >= SKIPPED_SHARE;
}

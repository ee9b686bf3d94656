/** Days are whole numbers since 1970-01-01; months are whole numbers since January of year 0. */

const MILLISECONDS_PER_DAY = 86_400_000;

export function dayOf(year: number, month: number, dayOfMonth: number): number {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY);
}

/** From `YYYY-MM-DD`. */
export function parseDay(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    throw new RangeError(`not a date: ${text}`);
  }
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function monthOf(day: number): number {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function firstDayOf(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

export function lastDayOf(month: number): number {
  return firstDayOf(month + 1) - 1;
}

/** 0 Monday to 6 Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Mondays to Fridays from `first` to `last`, both included; 0 when `last` comes before `first`. */
export function workingDays(first: number, last: number): number {
  if (last < first) {
    return 0;
  }
  const days = last - first + 1;
  const start = weekday(first);
  let count = Math.floor(days / 7) * 5;
  for (let step = 0; step < days % 7; step += 1) {
    if ((start + step) % 7 < 5) {
      count += 1;
    }
  }
  return count;
}

/** The Monday after a Saturday or Sunday, else the day itself. */
export function nextWorkingDay(day: number): number {
  return day + Math.max(0, weekday(day) === 5 ? 2 : weekday(day) === 6 ? 1 : 0);
}

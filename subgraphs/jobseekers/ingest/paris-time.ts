import { parseDate } from '#kernel/ingest/fields.ts';

export interface ParisInstant {
  /** ISO 8601 in UTC. */
  readonly instant: string;
  /** `AMBIGUOUS`: the hour that the clocks repeat in October, read as its second run. `SKIPPED`: the hour that they jump over in March, read as one hour later. */
  readonly doubt: 'AMBIGUOUS' | 'SKIPPED' | null;
}

const HOUR_MS = 3_600_000;
const FORM = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?$/u;

/**
 * Reads `yyyy-mm-dd hh:mm:ss` as the time on a clock in Paris; null when it is no such time. Holds from 1996, when the European Union fixed
 * its rule: clocks change on the last Sundays of March and October, at 01:00 UTC.
 */
export function readParisTime(text: string): ParisInstant | null {
  const [, day = '', hours, minutes, seconds] = FORM.exec(text) ?? [];
  if (parseDate(day, 'iso') === null || day < '1996') return null;
  const year = Number(day.slice(0, 4));
  const local = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  const summerFrom = changeOf(year, 2);
  const winterFrom = changeOf(year, 9);
  const asWinter = local - HOUR_MS;
  const asSummer = local - 2 * HOUR_MS;
  if (asWinter >= summerFrom && asSummer < summerFrom)
    return { instant: new Date(asWinter).toISOString(), doubt: 'SKIPPED' };
  const isSummer = asSummer >= summerFrom && asWinter < winterFrom;
  const isRepeated = asSummer < winterFrom && asWinter >= winterFrom;
  return {
    instant: new Date(isSummer ? asSummer : asWinter).toISOString(),
    doubt: isRepeated ? 'AMBIGUOUS' : null,
  };
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}

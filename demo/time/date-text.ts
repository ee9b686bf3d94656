const MILLISECONDS_PER_DAY = 86_400_000;
const known = new Map<number, string>();

/** `YYYY-MM-DD`. */
export function isoDate(day: number): string {
  const cached = known.get(day);
  if (cached !== undefined) {
    return cached;
  }
  const text = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  known.set(day, text);
  return text;
}

/** `dd/mm/yyyy`. */
export function slashDate(day: number): string {
  const iso = isoDate(day);
  return `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** `ddMMyyyy`. */
export function packedFrenchDate(day: number): string {
  const iso = isoDate(day);
  return iso.slice(8) + iso.slice(5, 7) + iso.slice(0, 4);
}

/** `yyyymmdd`. */
export function packedDate(day: number): string {
  const iso = isoDate(day);
  return iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8);
}

/** `YYYYMM`. */
export function packedMonth(month: number): string {
  return `${Math.floor(month / 12)}${twoDigits((month % 12) + 1)}`;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

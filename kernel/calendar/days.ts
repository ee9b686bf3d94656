/** Made once: making one takes longer than all that a small request costs. */
const IN_PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The day that it is in Paris, as `2026-11-25`: what daily jobs are about, and lotteries drawn anew each day. */
export const dayInParis = (now: Date = new Date()): string => IN_PARIS.format(now);

/** The day some days after another, both as `2026-11-25`. */
export function addDays(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** The day that it is in Paris, as `2026-11-25`: what daily jobs are about. */
export const dayInParis = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);

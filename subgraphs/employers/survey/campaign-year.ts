import { JobRefused } from '#kernel/jobs/job.ts';

/** The year that a run is about, as it was asked or `newest`. Throws `YEAR_INVALID`, or `code` for a year after the newest. */
export function campaignYear(asked: string | null, newest: number, code: string): string {
  if (asked === null) return String(newest);
  if (!/^20\d{2}$/u.test(asked))
    throw new JobRefused(
      'YEAR_INVALID',
      `--period: expected a year such as ${newest}, got ${JSON.stringify(asked)}.`,
    );
  if (Number(asked) > newest)
    throw new JobRefused(code, `--period: expected ${newest} at the latest today, got ${asked}.`);
  return asked;
}

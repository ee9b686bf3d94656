import { addMonths } from '#kernel/calendar/months.ts';
import {
  defineJob,
  type Job,
  type JobBase,
  type JobContext,
  type JobCounts,
  JobRefused,
} from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { collectCounts, forgetCounts } from './collect/collect-counts.ts';
import { askCoverage, coveredUntil } from './collect/coverage.ts';
import { askOccupations } from './collect/occupations.ts';
import { askPlaces } from './collect/places.ts';
import { publishMonth, type Suppress } from './publish-month.ts';
import { FIRST_MONTHS } from './settings.ts';

/** Published figures: the counts of a closed month that anybody may read. `suppress` is what hides cells, the disclosure core's own unless a test breaks it. */
export const publishedFiguresJob = (suppress?: Suppress): Job =>
  defineJob({
    name: 'published-figures',
    summary: 'The counts of a month that anybody may read: jobseekers, offers and hirings.',
    every: 'each month, when jobseekers have declared it',
    isSerial: true,
    async periodOf(asked, context) {
      const until = coveredUntil(await askCoverage(context));
      const last = closedMonth(null, until);
      if (asked !== null) return closedMonth(asked, until);
      const newest = await newestMonth(context);
      if (newest === null) return addMonths(last, 1 - FIRST_MONTHS);
      return newest < last ? addMonths(newest, 1) : newest;
    },
    async run(context) {
      const key = context.disclosureKey;
      if (key === null)
        throw new JobRefused('DISCLOSURE_KEY_MISSING', 'DISCLOSURE_KEY: expected a key, got none.');
      const before = await countsOfPublished(context);
      if (before !== null) return before;
      const lists = {
        places: await askPlaces(context),
        occupations: await askOccupations(context),
      };
      await collectCounts(context);
      try {
        return await publishMonth(context, lists, key, await askCoverage(context), suppress);
      } catch (error) {
        if (error instanceof JobRefused) await forgetCounts(context);
        throw error;
      }
    },
  });

export const publishedFigures = publishedFiguresJob();

/** The newest month published, `2026-10`; null before the first. */
async function newestMonth({ sql, schema }: JobBase): Promise<string | null> {
  const [row] = await sql<{ month: string | null }[]>`
    select left(max(month)::text, 7) as month from ${sql(schema)}.published_snapshots`;
  return row?.month ?? null;
}

/**
 * What a killed run counted that had published the month already; null for a month that is free. Throws `MONTH_PUBLISHED` for one that was
 * published, and for one before it: what is published stays as it is.
 */
async function countsOfPublished(context: JobContext): Promise<JobCounts | null> {
  const { resumed, period } = context;
  const done = resumed as { readonly step: string; readonly counts?: JobCounts } | null;
  if (done?.step === 'published' && done.counts !== undefined) return done.counts;
  const newest = await newestMonth(context);
  if (newest === null || period > newest) return null;
  throw new JobRefused(
    'MONTH_PUBLISHED',
    `period: published figures reach ${newest} and are frozen; a correction enters the next month; got ${period}.`,
  );
}

import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext } from '#kernel/jobs/job.ts';
import { ARCHIVE_AFTER_MONTHS } from '../reviews/rules.ts';

/** Archives reviews that are too old to say anything of a training today: they are shown and counted no more. */
export const reviewArchiveJob = defineJob({
  name: 'review-archive',
  summary: 'Archives reviews at the age of 24 months.',
  every: 'each day',
  periodOf: async (asked) => asked ?? dayInParis(),
  async run({ sql, schema, period: today }: JobContext) {
    const { count } = await sql`
      update ${sql(schema)}.reviews set archived_on = ${today}::text::date
      where archived_on is null and written_on <= ${today}::text::date - make_interval(months => ${ARCHIVE_AFTER_MONTHS}::int)`;
    return { archived: count };
  },
});

import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { lastClosed } from './calendar.ts';
import { campaignYear } from './campaign-year.ts';
import { estimateCells } from './estimate.ts';
import { weighAnswers } from './weigh.ts';

/** Weighs and estimates a campaign that is over. Both in one transaction: a killed run leaves the estimates as they were. */
export const surveyEstimates = defineJob({
  name: 'hiring-survey-estimates',
  summary:
    'What the answers to the survey of hiring needs say of all establishments, with margins.',
  every: 'each year, when the survey has closed',
  async periodOf(asked) {
    return campaignYear(asked, lastClosed(dayInParis()), 'CAMPAIGN_NOT_CLOSED');
  },
  async run({ sql, schema, period, report }) {
    const year = Number(period);
    const [campaign] = await sql`
      select 1 from ${sql(schema)}.survey_campaigns where year = ${year}`;
    if (campaign === undefined)
      throw new JobRefused('CAMPAIGN_UNKNOWN', `There was no campaign about ${year}.`);
    return sql.begin(async (tx) => {
      report({ step: 'weighing the answers', done: 0, total: null });
      const weighed = await weighAnswers(tx, schema, year);
      report({ step: 'estimating', done: 0, total: null });
      const estimates = await estimateCells(tx, schema, year);
      await tx`
        update ${tx(schema)}.survey_campaigns set estimated_at = now() where year = ${year}`;
      const [placed] = await tx<{ outside: number }[]>`
        select coalesce(sum(establishments), 0)::int as outside from ${tx(schema)}.survey_unplaced where year = ${year}`;
      return { ...weighed, estimates, outsideBasins: placed?.outside ?? 0 };
    });
  },
});

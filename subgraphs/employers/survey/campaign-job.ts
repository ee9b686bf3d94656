import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { lastOpened } from './calendar.ts';
import { campaignYear } from './campaign-year.ts';
import { collectOccupations } from './collect-occupations.ts';
import { collectBasins } from './collect-places.ts';
import { drawSample } from './draw-sample.ts';

/** Opens a campaign of the survey of hiring needs: its questionnaire and its sample. */
export const surveyCampaign = defineJob({
  name: 'hiring-survey-campaign',
  summary: 'Whom the survey of hiring needs asks, and which occupations it offers them.',
  every: 'each year in September, after hiring-forecast',
  async periodOf(asked) {
    return campaignYear(asked, lastOpened(dayInParis()), 'CAMPAIGN_TO_COME');
  },
  async run(context) {
    const { sql, schema, period } = context;
    const year = Number(period);
    const [answers] = await sql<{ isAny: boolean }[]>`
      select exists (select 1 from ${sql(schema)}.survey_answers where year = ${year}) as "isAny"`;
    if (answers?.isAny === true)
      throw new JobRefused(
        'SAMPLE_IN_USE',
        `Employers have answered the campaign of ${year}: its sample stays.`,
      );
    context.report({ step: 'reading places and occupations', done: 0, total: null });
    const departments = await collectBasins(context);
    const occupations = await collectOccupations(context, year, departments);
    context.report({ step: 'drawing the sample', done: 0, total: null });
    return { ...(await drawSample(sql, schema, year)), occupations };
  },
});

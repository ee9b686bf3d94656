import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { fieldworkOf, lastOpened, waveDueOn } from './calendar.ts';

/** Nobody is reminded twice within this many days, whatever was run late. The hub's own. */
const LEAST_DAYS_BETWEEN = 7;

/**
 * Decides who is reminded of the survey: sampled, open, without an answer. Each wave once an establishment; waves that no run decided in time are
 * left out, so that nobody gets two on a day. Who sends reads the table as the subgraph's role: the address stays where it is.
 */
export const surveyReminders = defineJob({
  name: 'hiring-survey-reminders',
  summary: 'Which employers are reminded of the survey of hiring needs.',
  every: 'each day while a campaign is open',
  async periodOf(asked) {
    const day = asked ?? dayInParis();
    if (
      !/^20\d{2}-\d{2}-\d{2}$/u.test(day) ||
      Number.isNaN(Date.parse(day)) ||
      addDays(day, 0) !== day
    )
      throw new JobRefused(
        'DAY_INVALID',
        `--period: expected a day such as 2026-11-25, got ${JSON.stringify(day)}.`,
      );
    if (day > dayInParis())
      throw new JobRefused(
        'DAY_TO_COME',
        `--period: expected ${dayInParis()} at the latest, got ${day}.`,
      );
    return day;
  },
  async run({ sql, schema, period }) {
    const year = lastOpened(period);
    const wave = waveDueOn(period, fieldworkOf(year));
    if (wave === null) return { wave: 0, reminded: 0 };
    const { count } = await sql`
      insert into ${sql(schema)}.survey_reminders (year, siret, wave, channel, decided_on)
      select s.year, s.siret, ${wave}, case when e.email is null then 'POST' else 'EMAIL' end, ${period}
      from ${sql(schema)}.survey_sample s join ${sql(schema)}.establishments e on e.siret = s.siret and e.is_open
      where s.year = ${year} and not exists (
        select 1 from ${sql(schema)}.survey_answers a where a.year = s.year and a.siret = s.siret and a.is_current)
        and not exists (
        select 1 from ${sql(schema)}.survey_reminders r where r.year = s.year and r.siret = s.siret and r.decided_on > ${period}::date - ${LEAST_DAYS_BETWEEN}::int)
      on conflict (year, siret, wave) do nothing`;
    return { wave, reminded: count };
  },
});

import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext } from '#kernel/jobs/job.ts';

/** Whoever was away for longer than that reads the list of matches; a cursor from before goes on with what is kept. */
const EVENT_DAYS = 31;
/** A match of what is closed serves nobody after a year. */
const MATCH_MONTHS = 12;
/** How long an employer may keep who applied, by the recommendation of the data-protection authority (CNIL): two years. */
const DELIVERY_MONTHS = 24;

/** Deletes what has served. */
export const retentionJob = defineJob({
  name: 'retention',
  summary:
    'Deletes events of matches after 31 days, matches of what is closed after a year, and what was written to establishments after two years.',
  every: 'each day',
  periodOf: async (asked) => asked ?? dayInParis(),
  async run({ sql, schema, period: today }: JobContext) {
    return sql.begin(async (tx) => {
      const events = await tx`
        delete from ${tx(schema)}.match_events where told_at < ${today}::text::date - ${EVENT_DAYS}::int`;
      const matches = await tx`
        delete from ${tx(schema)}.matches old
        where matched_at < ${today}::text::date - make_interval(months => ${MATCH_MONTHS}::int)
          and not exists (select from ${tx(schema)}.needs where needs.id = old.need_id and closed_at is null)
          and not exists (select from ${tx(schema)}.offers where offers.id = old.offer_id and is_open)`;
      const deliveries = await tx`
        delete from ${tx(schema)}.deliveries
        where send_after < ${today}::text::date - make_interval(months => ${DELIVERY_MONTHS}::int)`;
      return { events: events.count, matches: matches.count, deliveries: deliveries.count };
    });
  },
});

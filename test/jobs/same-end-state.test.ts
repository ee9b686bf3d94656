import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { createDemoDatabase, createShuffledDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { graphOf, runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { playReviews } from '../../demo/reviews/play-reviews.ts';
import { ALL_JOBS } from '../../scripts/jobs/command.ts';
import { answerDemoSurvey, demoCampaigns } from '../../scripts/start/demo-survey.ts';
import {
  fieldworkOf,
  lastClosed,
  REMINDER_DAYS,
} from '../../subgraphs/employers/survey/calendar.ts';

/** What each job leaves behind, without what says when and from which file. */
const STATES: Readonly<Record<string, string>> = {
  'hiring-forecast': `select siret, kind, score, trend, season, size, null as code from employers.hiring_scores
    union all select siret, kind, score, null, null, null, rome_code from employers.occupation_scores order by 1, 2, 7 nulls first`,
  'hiring-survey-campaign':
    'select year, siret, version, most_employees from employers.survey_sample order by 1, 2',
  'hiring-survey-reminders':
    'select year, siret, wave, channel from employers.survey_reminders order by 1, 2, 3',
  'hiring-survey-estimates':
    'select year, place_code, occupation_code, measure, value, variance, enterprises, largest from employers.survey_estimates order by 1, 2, 3, 4',
  'training-links':
    "select value, training_pid from jobseekers.external_ids where scheme = 'NATIONAL' order by 1, 2",
  'end-undeclared':
    'select scheme, value, registered_on, ended_on, end_reason from jobseekers.registrations where ended_on is not null order by 1, 2, 3',
  retention: 'select recipient from offers.match_events order by 1',
  'service-effect':
    'select service_id, period, treated, matched, compared, strata, points, lower_points, upper_points, warnings from services.service_effects order by 1, 2',
  'reference-links': `select commune_code as code, basin_code as one, department_code as other, region_code as third from training.commune_territories
    union all select occupation_code, skill_code, label, null from training.occupation_skills order by 1, 2, 3`,
  'return-to-work': 'select * from training.return_to_work_rates order by 1, 2, 3',
  'review-invitations':
    'select enrolment_id, sent_on, reminded_on, expires_on from training.invitations order by 1',
  'review-archive':
    'select enrolment_id, archived_on from training.reviews where archived_on is not null order by 1',
  orientation: `select to_jsonb(m)::text as row from labour_market.occupation_moves m
    union all select to_jsonb(p)::text from labour_market.commune_places p order by 1`,
  'published-figures': `select measure, month, place, occupation, category, status, value
    from labour_market.published_cells join labour_market.published_snapshots on id = snapshot_id order by 1, 2, 3, 4, 5`,
  // Of whom: a pseudonym of the hub's identifier, which is another one in each database.
  'integrity-checks': `select s.kind, s.reason, s.confidence, s.starts_on, s.ends_on, c.state, count(*)::int
    from integrity.signals s left join integrity.cases c using (id) where s.offer_id is null and s.reason <> 'CERTIFICATES_WITHOUT_HIRINGS' group by 1, 2, 3, 4, 5, 6 order by 1, 2, 4, 6`,
  'employer-checks': `select s.evidence->0 as employer, s.confidence, s.starts_on, s.ends_on, s.group_id, c.state, count(*)::int
    from integrity.signals s left join integrity.cases c using (id) where s.reason = 'CERTIFICATES_WITHOUT_HIRINGS'
    group by 1, 2, 3, 4, 5, 6 order by 5`,
  'offer-checks': `select s.offer_id, s.reason, s.confidence, s.starts_on, s.ends_on, s.evidence, s.group_id, c.state
    from integrity.signals s left join integrity.cases c using (id) where s.offer_id is not null order by 1, 2`,
  'hiring-survey-figures':
    'select * from labour_market.surveyed_needs order by year, place_code, occupation_code',
};

interface World {
  readonly database: OwnDatabase;
  readonly hub: Hub;
  readonly sql: postgres.Sql;
}

async function open(make: () => Promise<OwnDatabase>): Promise<World> {
  const database = await make();
  const hub = await startHub({ databaseUrl: database.url });
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  return { database, hub, sql };
}

async function close({ database, hub, sql }: World): Promise<void> {
  await sql.end();
  await hub.close();
  await database.close();
}

/** A day of the campaign that is over on which a reminder is due; each other job runs for its own periods. */
function periodsOf(job: string): (string | undefined)[] {
  if (job === 'hiring-survey-campaign') return demoCampaigns().map(String);
  if (job !== 'hiring-survey-reminders') return [undefined];
  return [addDays(fieldworkOf(lastClosed(dayInParis())).opensOn, REMINDER_DAYS[0])];
}

/** What jobs find that people did meanwhile: answers of employers, matches old and new, and reviews, half of which are two years old. */
async function playPeople({ database, hub, sql }: World, next: string): Promise<void> {
  if (next === 'hiring-survey-reminders') await answerDemoSurvey(database.url);
  if (next === 'retention')
    await sql`
      insert into offers.match_events (recipient, match_id, told_at)
      values ('told long ago', gen_random_uuid(), now() - interval '40 days'), ('told today', gen_random_uuid(), now())`;
  if (next !== 'review-archive') return;
  await playReviews(database.url, graphOf(hub, 'jobseeker'), graphOf(hub, 'moderator'));
  await sql`
    update training.reviews set written_on = written_on - interval '25 months', session_ended_on = session_ended_on - interval '25 months'
    where welcome > 3`;
}

/** Runs all jobs in their order; `runOne` says how each is run. */
async function runAll(
  world: World,
  runOne: (name: string, period: string | undefined) => Promise<void>,
): Promise<void> {
  for (const { job } of ALL_JOBS) {
    await playPeople(world, job.name);
    for (const period of periodsOf(job.name)) await runOne(job.name, period);
  }
}

/** Whether a job takes one period after the other. */
const isSerial = (name: string): boolean =>
  ALL_JOBS.some(({ job }) => job.name === name && job.isSerial === true);

const optional = (period: string | undefined) => (period === undefined ? {} : { period });

/** The graph, which goes away after so many questions. */
function leaving(graph: GraphClient, questions: number): GraphClient {
  let left = questions;
  return {
    async ask<Data>(
      document: string,
      variables?: Readonly<Record<string, unknown>>,
      purpose?: string,
    ) {
      if (left === 0) throw new Error('The hub went away.');
      left -= 1;
      return graph.ask<Data>(document, variables, purpose);
    },
  };
}

let straight: World;
let rough: World;
const broken = new Set<string>();

beforeAll(async () => {
  straight = await open(createDemoDatabase);
  await runAll(straight, async (name, period) => {
    const run = () => runJobOf(straight.hub, straight.database.url, name, optional(period));
    while ((await run()).outcome === 'DONE' && isSerial(name));
  });
  rough = await open(createShuffledDemoDatabase);
  await runAll(rough, async (name, period) => {
    const run = (options: object = {}) =>
      runJobOf(rough.hub, rough.database.url, name, { ...optional(period), ...options });
    for (const questions of [1, 2, 4]) {
      await run({ graph: leaving(graphOf(rough.hub), questions) }).catch(() => broken.add(name));
    }
    while ((await run()).outcome === 'DONE');
  });
}, 300_000);
afterAll(async () => {
  await close(straight);
  await close(rough);
});

describe('a job over files that were loaded in another order and twice, broken off three times and run twice,', () => {
  test.each(ALL_JOBS.map(({ job }) => job.name))('%s, ends in the same state', async (name) => {
    const query = STATES[name] ?? '';
    const [one, other] = [await straight.sql.unsafe(query), await rough.sql.unsafe(query)];
    expect(one.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });

  test('was broken off where it asks the graph', () => {
    for (const name of [
      'hiring-forecast',
      'return-to-work',
      'reference-links',
      'published-figures',
      'integrity-checks',
      'employer-checks',
      'offer-checks',
    ])
      expect(broken).toContain(name);
  });
});

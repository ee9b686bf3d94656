import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { offers } from '../index.ts';
import {
  BAKERY,
  createMatchingWorld,
  type MatchingWorld,
  NEED,
  PROFILE,
} from '../matching/matching.fixture.ts';
import { retentionJob } from './retention.ts';

const GWENN = 'peam-gwenn';

let world: MatchingWorld;
beforeAll(async () => {
  world = await createMatchingWorld();
});
beforeEach(async () => {
  await world.empty();
  await world.owner.sql`truncate offers.deliveries, offers.job_runs`;
  await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
  await world.as([BAKERY])('postRecruitmentNeed', NEED);
});
afterAll(() => world.close());

async function run() {
  const { counts } = await runJob({
    sql: world.database.connectAs(offers).sql,
    subgraph: 'offers',
    job: retentionJob,
    graph: { ask: () => Promise.reject(new Error('It asks nobody.')) },
    pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
    period: null,
    isAgain: true,
  });
  return counts;
}
const age = (interval: string) => world.owner.sql`
  with events as (update offers.match_events set told_at = told_at - ${interval}::interval)
  update offers.matches set matched_at = matched_at - ${interval}::interval`;

test('what was told a month ago is kept to the last day, and the match behind it goes on to be read', async () => {
  await age('30 days');
  expect(await run()).toEqual({ events: 0, matches: 0, deliveries: 0 });
  await age('2 days');
  expect(await run()).toEqual({ events: 2, matches: 0, deliveries: 0 });
  const { candidates } = (await world
    .ask(
      [BAKERY],
      `{ _entities(representations: [{ __typename: "Establishment", siret: "${BAKERY}" }]) { ... on Establishment {
      recruitmentNeeds { nodes { candidates { nodes { cursor score } } } } } } }`,
    )
    .then(
      ({ _entities }) =>
        (_entities as { recruitmentNeeds: { nodes: { candidates: { nodes: object[] } }[] } }[])[0]
          ?.recruitmentNeeds.nodes[0] ?? { candidates: { nodes: [] } },
    )) as { candidates: { nodes: object[] } };
  expect(candidates.nodes).toHaveLength(1);
});

test('a match goes a year after it came, unless what it is about is still open', async () => {
  await age('13 months');
  expect(await run()).toMatchObject({ matches: 0 });
  await world.owner.sql`update offers.needs set closed_at = now()`;
  expect(await run()).toMatchObject({ matches: 1 });
});

test('what was written to an establishment goes after two years', async () => {
  const sent = {
    siret: BAKERY,
    title: 'Boulangère',
    message: 'Bonjour.',
    applicant: { name: 'Gwenn Kerouac', email: 'gwenn@courriel.invalid', phone: '0600000001' },
  };
  const { data } = await world.served.as(['own-file'], { peamId: GWENN })(
    'mutation($input: ApplyToEstablishmentInput!) { applyToEstablishment(input: $input) { refusal { code } } }',
    { input: sent },
  );
  expect(data?.['applyToEstablishment']).toEqual({ refusal: null });
  await world.owner.sql`update offers.deliveries set send_after = now() - interval '23 months'`;
  expect(await run()).toMatchObject({ deliveries: 0 });
  await world.owner.sql`update offers.deliveries set send_after = now() - interval '25 months'`;
  expect(await run()).toMatchObject({ deliveries: 1 });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { graphOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { DEMO_JOBSEEKER_PEAM_ID, DEMO_SIRET } from '../../demo/demo-callers.ts';
import { playMatching } from '../../demo/matching/play-matching.ts';

let database: OwnDatabase;
let hub: Hub;
beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.close();
});

test('an employer and a jobseeker of the demo are matched, once, and one of them learns whom it wanted', async () => {
  const play = () => playMatching(graphOf(hub, 'employer'), graphOf(hub, 'jobseeker'));
  expect(await play()).toEqual({ posted: 24, answered: 3 });
  expect(await play()).toEqual({ posted: 0, answered: 0 });
  const { data } = await hub.ask(
    `query($siret: ID!) { establishment(siret: $siret) { recruitmentNeeds(first: 100) { nodes { candidates { nodes { contact { name } } } } } } }`,
    { siret: DEMO_SIRET },
    { as: 'employer' },
  );
  expect(JSON.stringify(data).match(/Camille Exemple/gu)).toHaveLength(1);
  const read = (as: 'jobseeker' | 'counsellor') =>
    hub.ask<{ jobseekerByExternalId: { applications: { nodes: object[] } } }>(
      'query($peamId: ID!) { jobseekerByExternalId(scheme: PEAM, value: $peamId) { applications { nodes { title } } } }',
      { peamId: DEMO_JOBSEEKER_PEAM_ID },
      { as },
    );
  expect((await read('jobseeker')).data?.jobseekerByExternalId.applications.nodes).toHaveLength(2);
  // Of the counsellor's purposes only one opens applications; the person shares one.
  const shared = await read('counsellor');
  expect(shared.errors).toEqual([]);
  expect(shared.data?.jobseekerByExternalId.applications.nodes).toHaveLength(1);
});

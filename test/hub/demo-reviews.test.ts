import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallerRole } from '#kernel/caller.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { graphOf, runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { playReviews } from '../../demo/reviews/play-reviews.ts';

let database: OwnDatabase;
let hub: Hub;
beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  await runJobOf(hub, database.url, 'review-invitations');
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.close();
});

const graphAs = (role: CallerRole) => graphOf(hub, role);
const play = () => playReviews(database.url, graphAs('jobseeker'), graphAs('moderator'));

test('people of the demo answer the mails that ask for reviews, once; a few comments wait for whoever moderates', async () => {
  const played = await play();
  expect(played.written).toBeGreaterThan(5);
  const queue = await graphAs('moderator').ask<{
    reviewsToModerate: { nodes: { text: string }[] };
  }>('{ reviewsToModerate(first: 100) { nodes { text } } }');
  const { nodes } = queue.reviewsToModerate;
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.length).toBeLessThanOrEqual(5);
  expect(nodes.every(({ text }) => text !== '')).toBe(true);
  const { data } = await hub.ask<{
    trainingSearch: { nodes: { reviewScore: { count: number; global: number | null } }[] };
  }>('{ trainingSearch(first: 100) { nodes { reviewScore { count global } } } }');
  const scores = data?.trainingSearch.nodes.map(({ reviewScore }) => reviewScore) ?? [];
  const seen = scores.filter(({ count }) => count > 0);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ global }) => global !== null && global >= 1 && global <= 5)).toBe(true);
  expect(await play()).toEqual({ written: 0, published: 0 });
});

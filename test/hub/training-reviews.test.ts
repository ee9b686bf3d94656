import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

const ENDED_ON = '2026-09-29';

describe('a review of a training', () => {
  let database: OwnDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
    // The demo's jobseeker followed a session that is over, whatever the day of the test.
    const { sql, close } = connect({ url: database.url });
    const [person] = await sql<{ value: string }[]>`
      select national.value from jobseekers.external_ids as peam
      join jobseekers.external_ids as national on national.person_id = peam.person_id and national.scheme = 'NATIONAL'
      where peam.scheme = 'PEAM' and peam.value = ${String(PEAM)}`;
    const pid = pseudonymsFrom(TEST_PSEUDONYM_KEY)('training')(person?.value ?? '');
    await sql`update training.enrolments set person_pid = ${pid}, started_on = '2026-09-01', ended_on = ${ENDED_ON}, has_attended = true
      where id = (select id from training.enrolments order by id limit 1)`;
    await close();
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  const PEAM = savedOperation('sessions-to-review').variables['peamId'];
  const ask = async <Data>(name: string, variables: object, options: AskOptions) => {
    const saved = savedOperation(name);
    const answer = await hub.ask<Data>(
      saved.document,
      { ...saved.variables, ...variables },
      options,
    );
    expect(answer.errors).toEqual([]);
    return answer.data as Data;
  };

  test('goes from the own file to the moderator and from there to everybody', async () => {
    const own = await ask<{
      jobseekerByExternalId: {
        followedSessions: {
          nodes: { endedOn: string; reviewToken: string; training: { id: string } }[];
        };
      };
    }>('sessions-to-review', {}, { as: 'jobseeker' });
    const followed = own.jobseekerByExternalId.followedSessions.nodes.find(
      ({ endedOn }) => endedOn === ENDED_ON,
    );
    const { input } = savedOperation('submit-a-review').variables as { input: object };
    const written = await ask<{ submitTrainingReview: { review: { id: string; status: string } } }>(
      'submit-a-review',
      { input: { ...input, token: followed?.reviewToken } },
      { as: 'jobseeker' },
    );
    const { review } = written.submitTrainingReview;
    expect(review.status).toBe('NONE');
    const waiting = await ask<{ reviewsToModerate: { nodes: { id: string }[] } }>(
      'reviews-to-moderate',
      {},
      { as: 'moderator' },
    );
    expect(waiting.reviewsToModerate.nodes.map(({ id }) => id)).toEqual([review.id]);
    const decided = await ask<{ moderateTrainingReview: object }>(
      'moderate-a-review',
      { input: { reviewId: review.id, isPublished: true } },
      { as: 'moderator' },
    );
    expect(decided.moderateTrainingReview).toMatchObject({
      review: { status: 'VALIDATED' },
      refusal: null,
    });
    const { data, errors } = await hub.ask<{
      training: { reviews: { nodes: { text: string }[] } };
    }>(
      'query($id: ID!) { training(id: $id) { reviewScore { count global } reviews { nodes { text notes { global } } } } }',
      { id: followed?.training.id },
      { as: 'nobody' },
    );
    expect(errors).toEqual([]);
    const shown = data?.training.reviews.nodes ?? [];
    expect(shown.map(({ text }) => text)).toContain('De bons formateurs et du temps pour chacun.');
  });

  test.each(['counsellor', 'investigator', 'partner'] as const)(
    'the tokens of a person are closed to the role %s',
    async (as) => {
      const { data, errors } = await hub.ask(
        savedOperation('sessions-to-review').document,
        { peamId: PEAM },
        { as },
      );
      expect(errors.map(({ extensions }) => extensions['code'])).toContain('FORBIDDEN');
      expect(JSON.stringify(data)).not.toMatch(/E[\da-f]{32}\./u);
    },
  );

  test.each(['nobody', 'employer', 'counsellor'] as const)('no %s moderates', async (as) => {
    const { document, variables } = savedOperation('moderate-a-review');
    const { data, errors } = await hub.ask(document, { ...variables }, { as });
    expect([data, errors[0]?.extensions['code']]).toEqual([
      { moderateTrainingReview: null },
      'FORBIDDEN',
    ]);
  });
});

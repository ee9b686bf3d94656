import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createReviewWorld,
  enrolmentsOf,
  GOOD_NOTES,
  PSEUDONYMS,
  type ReviewWorld,
  SUBMIT,
} from '../reviews/reviews.fixture.ts';
import { readToken, signToken } from '../reviews/token.ts';

/** The sample's session of these three ended on 2025-11-28; the third never came. */
const GWENN = '99000000001';
const LOIC = '99000000002';
const GWENNS_MAIL = 'gwenn.morvan@courriel.invalid';

let world: ReviewWorld;
beforeAll(async () => {
  world = await createReviewWorld();
});
beforeEach(async () => {
  const { sql } = world.owner;
  await sql`truncate training.invitations, training.mail_outbox, training.reviews, training.review_opt_outs, training.job_runs`;
  await sql`
    update training.enrolments set
      email = case person_pid when ${PSEUDONYMS('training')(GWENN)} then ${GWENNS_MAIL} when ${PSEUDONYMS('training')(LOIC)} then 'loic.lebris@courriel.invalid' else 'absent@courriel.invalid' end,
      email_hash = 'hash of ' || person_pid`;
});
afterAll(() => world.close());

const invite = (day: string) => world.run('review-invitations', day);
const outbox = () => world.owner.sql`
  select kind, email, token, created_on::text as day from training.mail_outbox order by id`;
const addresses = async () =>
  (await world.owner.sql`select email from training.enrolments where email is not null`).map(
    (row) => row['email'],
  );

describe('invitations', () => {
  test('go to those who came to a publicly funded session, the day after its end and not before', async () => {
    expect((await invite('2025-11-28')).counts).toMatchObject({ invited: 0 });
    expect((await invite('2025-11-29')).counts).toMatchObject({ invited: 2, reminded: 0 });
    expect((await outbox()).map(({ email }) => email).sort()).toEqual([
      GWENNS_MAIL,
      'loic.lebris@courriel.invalid',
    ]);
  });

  test('carry a token of that enrolment, which ends with the time to write', async () => {
    await invite('2025-11-29');
    const ids = [...(await enrolmentsOf(world, GWENN)), ...(await enrolmentsOf(world, LOIC))];
    for (const { token } of await outbox()) {
      const read = readToken(PSEUDONYMS, token, '2026-02-26');
      expect(read).toMatchObject({ expiresOn: '2026-02-26' });
      expect(ids).toContain('enrolmentId' in read ? read.enrolmentId : '');
      expect(readToken(PSEUDONYMS, token, '2026-02-27')).toEqual({ fault: 'TOKEN_EXPIRED' });
    }
  });

  test('are repeated by no second run, and reminded once, five days later', async () => {
    await invite('2025-11-29');
    await world.owner.sql`truncate training.job_runs`;
    expect((await invite('2025-11-29')).counts).toMatchObject({ invited: 0, reminded: 0 });
    expect((await invite('2025-12-03')).counts).toMatchObject({ invited: 0, reminded: 0 });
    expect((await invite('2025-12-04')).counts).toMatchObject({ reminded: 2 });
    expect((await invite('2025-12-20')).counts).toMatchObject({ invited: 0, reminded: 0 });
    expect((await outbox()).map(({ kind }) => kind)).toEqual([
      'INVITATION',
      'INVITATION',
      'REMINDER',
      'REMINDER',
    ]);
  });

  test('are not made for a session that ended too long ago', async () => {
    expect((await invite('2026-02-27')).counts).toMatchObject({ invited: 0 });
    expect(await addresses()).toEqual([]);
  });

  test('come to nobody who opted out, with the token of a mail or after it; nothing waits for them any more', async () => {
    await invite('2025-11-29');
    const mail = (await outbox()).find(({ email }) => email === GWENNS_MAIL);
    const ask = () =>
      world.ask<{ optOutOfReviewInvitations: object }>(
        'mutation($input: OptOutOfReviewInvitationsInput!) { optOutOfReviewInvitations(input: $input) { optOut { since } refusal { code } } }',
        { input: { token: mail?.['token'] } },
      );
    const first = await ask();
    expect(first.data).toMatchObject({ optOutOfReviewInvitations: { refusal: null } });
    expect((await ask()).data).toEqual(first.data);
    expect((await outbox()).map(({ email }) => email)).not.toContain(GWENNS_MAIL);
    expect(await addresses()).not.toContain(GWENNS_MAIL);
    expect((await invite('2025-12-04')).counts).toMatchObject({ reminded: 1 });
    const kept = await world.owner.sql`select * from training.review_opt_outs`;
    expect(JSON.stringify(kept)).not.toContain('courriel');
  });

  test('a forged token takes nobody off the list', async () => {
    const { data } = await world.ask(
      'mutation($input: OptOutOfReviewInvitationsInput!) { optOutOfReviewInvitations(input: $input) { optOut { since } refusal { code argument } } }',
      { input: { token: `E${'0'.repeat(32)}.2026-01-01.p1_${'0'.repeat(32)}` } },
    );
    expect(data).toEqual({
      optOutOfReviewInvitations: {
        optOut: null,
        refusal: { code: 'TOKEN_FORGED', argument: 'token' },
      },
    });
  });

  test('stop with the review: no reminder, and no address', async () => {
    await invite('2025-11-29');
    await world.owner.sql`update training.invitations set expires_on = current_date + 1`;
    const [id = ''] = await enrolmentsOf(world, GWENN);
    await world.ask(SUBMIT, {
      input: { ...GOOD_NOTES, token: signToken(PSEUDONYMS, id, '2099-01-01') },
    });
    expect((await invite('2025-12-04')).counts).toMatchObject({ reminded: 1 });
  });
});

describe('what is known of a trainee for the sake of a mail', () => {
  test('is forgotten in the enrolment as soon as the last mail was made', async () => {
    await invite('2025-11-29');
    expect(await addresses()).toContain(GWENNS_MAIL);
    await invite('2025-12-04');
    expect(await addresses()).not.toContain('loic.lebris@courriel.invalid');
  });

  test('is deleted one year after the mail, and not a day before', async () => {
    await invite('2025-11-29');
    await invite('2026-11-28');
    expect(await outbox()).toHaveLength(2);
    await invite('2026-11-29');
    expect(await outbox()).toEqual([]);
    expect(await world.owner.sql`select from training.invitations`).toHaveLength(0);
  });
});

describe('the archive', () => {
  test('takes reviews of 24 months, and not a day before', async () => {
    const [id = ''] = await enrolmentsOf(world, LOIC);
    await world.ask(SUBMIT, {
      input: { ...GOOD_NOTES, token: signToken(PSEUDONYMS, id, '2099-01-01') },
    });
    await world.owner.sql`update training.reviews set written_on = '2024-03-15'`;
    expect((await world.run('review-archive', '2026-03-14')).counts).toEqual({ archived: 0 });
    expect((await world.run('review-archive', '2026-03-15')).counts).toEqual({ archived: 1 });
    const { data } = await world.ask<{ trainingProvider: object }>(
      '{ trainingProvider(siret: "90000000100017") { reviewScore { count } reviews { nodes { id } } } }',
    );
    expect(data?.trainingProvider).toEqual({ reviewScore: { count: 0 }, reviews: { nodes: [] } });
  });
});

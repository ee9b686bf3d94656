import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import {
  createReviewWorld,
  enrolmentsOf,
  GOOD_NOTES,
  OTHER_PROVIDER,
  PROVIDER,
  PSEUDONYMS,
  type ReviewWorld,
  SUBMIT,
} from './reviews.fixture.ts';
import { signToken } from './token.ts';

const GWENN = '99000000001';
const LOIC = '99000000002';
const ABSENT = '99000000003';
const TODAY = dayInParis();

let world: ReviewWorld;
beforeAll(async () => {
  world = await createReviewWorld();
});
beforeEach(() => world.owner.sql`truncate training.reviews, training.review_opt_outs`);
afterAll(() => world.close());

const tokenOf = async (person: string, expiresOn = TODAY, which = 0): Promise<string> =>
  signToken(PSEUDONYMS, (await enrolmentsOf(world, person))[which] ?? '', expiresOn);

interface Result {
  readonly review: {
    readonly id: string;
    readonly status: string;
    readonly title: string | null;
    readonly text: string | null;
    readonly notes: { readonly global: number };
  } | null;
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly argument: string | null;
  } | null;
}
async function submit(input: object): Promise<Result> {
  const { data, errors } = await world.ask<{ submitTrainingReview: Result }>(SUBMIT, {
    input: { ...GOOD_NOTES, ...input },
  });
  expect(errors).toEqual([]);
  if (data === null) throw new Error('no data');
  return data.submitTrainingReview;
}
const stored = () => world.owner.sql`select * from training.reviews`;

async function mutate(
  name: string,
  input: object,
  { purposes = [] as string[], sirets = [] as string[] } = {},
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.served.as(purposes, { sirets })<
    Record<
      string,
      { review: Record<string, unknown> | null; refusal: Record<string, unknown> | null }
    >
  >(
    `mutation($input: ${type}!) { ${name}(input: $input) { review { id status title text reply { text } } refusal { code argument message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data?.[name];
}
const reply = (reviewId: string, text: string, sirets: string[]) =>
  mutate('replyToTrainingReview', { reviewId, text }, { sirets });
const moderate = (reviewId: string, isPublished: boolean, reason: string | null = null) =>
  mutate('moderateTrainingReview', { reviewId, isPublished, reason }, { purposes: ['moderation'] });

describe('a review', () => {
  test('of a session that was followed is stored with its mean, and needs no moderator without a comment', async () => {
    const { review, refusal } = await submit({ token: await tokenOf(GWENN) });
    expect(refusal).toBeNull();
    expect(review).toMatchObject({ status: 'VALIDATED', notes: { global: 4.2 } });
  });

  test('written twice in the same words is one review', async () => {
    const token = await tokenOf(GWENN);
    const [first, second] = [
      await submit({ token, text: 'Très bien.' }),
      await submit({ token, text: 'Très bien.' }),
    ];
    expect(second).toEqual(first);
    expect(await stored()).toHaveLength(1);
  });

  test('loses HTML and emoji, and waits for a moderator with a comment', async () => {
    const token = await tokenOf(GWENN);
    const { review } = await submit({
      token,
      title: '<b>Bien</b> 👍🏽',
      text: '<script>alert(1)</script>Bons formateurs &lt;img src=x onerror=alert(1)&gt; 🇫🇷',
    });
    expect(review).toMatchObject({ status: 'NONE', title: null, text: null });
    const [row] = await stored();
    expect([row?.['title'], row?.['text']]).toEqual(['Bien', 'Bons formateurs']);
  });

  test('of somebody who left before the end is taken: they know what they left', async () => {
    expect((await submit({ token: await tokenOf(LOIC) })).refusal).toBeNull();
  });
});

describe('a review is refused, and nothing is written,', () => {
  test.each([
    ['without a token', async () => ({ token: '' }), 'TOKEN_FORGED', 'token'],
    [
      'with a token that somebody made up',
      async () => ({ token: `E${'0'.repeat(32)}.${TODAY}.p1_${'0'.repeat(32)}` }),
      'TOKEN_FORGED',
      'token',
    ],
    [
      'with the token of another enrolment',
      async () => ({
        token: (await tokenOf(GWENN)).replace(
          /^E[^.]*/u,
          (await enrolmentsOf(world, LOIC))[0] ?? '',
        ),
      }),
      'TOKEN_FORGED',
      'token',
    ],
    [
      'with a date that was put off',
      async () => ({
        token: (await tokenOf(GWENN, '2026-01-01')).replace('2026-01-01', '2099-01-01'),
      }),
      'TOKEN_FORGED',
      'token',
    ],
    [
      'with a token that is over',
      async () => ({ token: await tokenOf(GWENN, addDays(TODAY, -1)) }),
      'TOKEN_EXPIRED',
      'token',
    ],
    [
      'of an enrolment that was forgotten',
      async () => ({ token: signToken(PSEUDONYMS, `E${'1'.repeat(32)}`, TODAY) }),
      'ENROLMENT_UNKNOWN',
      'token',
    ],
    [
      'of a session that was not attended',
      async () => ({ token: await tokenOf(ABSENT) }),
      'SESSION_NOT_ATTENDED',
      null,
    ],
    [
      'with a note of 0',
      async () => ({ token: await tokenOf(GWENN), means: 0 }),
      'NOTE_OUT_OF_RANGE',
      'means',
    ],
    [
      'with a note of 6',
      async () => ({ token: await tokenOf(GWENN), support: 6 }),
      'NOTE_OUT_OF_RANGE',
      'support',
    ],
    [
      'with a title of 51 characters',
      async () => ({ token: await tokenOf(GWENN), title: 'a'.repeat(51) }),
      'TEXT_TOO_LONG',
      'title',
    ],
    [
      'with a text of 201 characters',
      async () => ({ token: await tokenOf(GWENN), text: 'é'.repeat(201) }),
      'TEXT_TOO_LONG',
      'text',
    ],
    [
      'with a megabyte of tags',
      async () => ({ token: await tokenOf(GWENN), text: '<p'.repeat(20_000) }),
      'TEXT_TOO_LONG',
      'text',
    ],
    [
      'with a bad word',
      async () => ({ token: await tokenOf(GWENN), text: 'Quelle merde.' }),
      'PROFANITY',
      'text',
    ],
    [
      'with a bad word in disguise',
      async () => ({ token: await tokenOf(GWENN), title: 'Des C0NNARDS' }),
      'PROFANITY',
      'title',
    ],
  ] as const)('%s', async (_what, inputOf, code, argument) => {
    const { review, refusal } = await submit(await inputOf());
    expect([review, refusal?.code, refusal?.argument]).toEqual([null, code, argument]);
    expect(refusal?.message).not.toMatch(/merde|C0NN/u);
    expect(await stored()).toEqual([]);
  });

  test('of a session that has not ended', async () => {
    await world.owner
      .sql`update training.enrolments set ended_on = ${TODAY}::text::date where ended_on < '2026-01-01'`;
    const { refusal } = await submit({ token: await tokenOf(LOIC) });
    await world.owner
      .sql`update training.enrolments set ended_on = '2025-11-28' where ended_on = ${TODAY}::text::date`;
    expect(refusal?.code).toBe('SESSION_NOT_ENDED');
    expect(await stored()).toEqual([]);
  });

  test('the second time, in other words; the first stays', async () => {
    const token = await tokenOf(GWENN);
    await submit({ token });
    expect((await submit({ token, welcome: 1 })).refusal?.code).toBe('ALREADY_REVIEWED');
    expect(await stored()).toMatchObject([{ welcome: 5 }]);
  });

  test('but not for a word that only holds a bad one', async () => {
    const { refusal } = await submit({
      token: await tokenOf(GWENN),
      text: 'Une conférence computée, concise, sur la dispute.',
    });
    expect(refusal).toBeNull();
  });
});

describe('moderation', () => {
  const submitted = async (person: string, text: string | null = 'Bonne ambiance.') =>
    (await submit({ token: await tokenOf(person), text })).review?.id ?? '';
  const queue = async () => {
    const { data } = await world.served.as(['moderation'])<{
      reviewsToModerate: { nodes: { id: string; text: string | null }[] };
    }>('{ reviewsToModerate { nodes { id text reportReason notes { global } } } }');
    return data?.reviewsToModerate.nodes ?? [];
  };

  test('shows comments that wait, the notes of which do not count yet', async () => {
    const id = await submitted(GWENN);
    expect(await queue()).toMatchObject([{ id, text: 'Bonne ambiance.' }]);
    expect(await scoreOfProvider()).toMatchObject({ count: 0, global: null });
  });

  test('publishes a comment', async () => {
    const id = await submitted(GWENN);
    expect(await moderate(id, true)).toMatchObject({
      review: { status: 'VALIDATED', text: 'Bonne ambiance.' },
    });
    expect(await queue()).toEqual([]);
  });

  test('hides a rejected comment and counts its notes', async () => {
    const id = await submitted(GWENN);
    expect(await moderate(id, false, 'INSULT')).toMatchObject({
      review: { status: 'REJECTED', text: null },
    });
    expect(await scoreOfProvider()).toMatchObject({ count: 1, global: 4.2, lowest: 4.2 });
  });

  test('refuses a rejection without a reason, and a review that there is not', async () => {
    const id = await submitted(GWENN);
    expect(await moderate(id, false)).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
    expect(await moderate('R0', true)).toMatchObject({ refusal: { code: 'REVIEW_UNKNOWN' } });
    expect(await queue()).toHaveLength(1);
  });

  test('looks again at what the body reports, until it has decided anew', async () => {
    const id = await submitted(GWENN);
    await moderate(id, true);
    await mutate(
      'reportTrainingReview',
      { reviewId: id, reason: 'Jamais venue.' },
      { sirets: [PROVIDER] },
    );
    expect(await queue()).toMatchObject([{ id, reportReason: 'Jamais venue.' }]);
    await moderate(id, false, 'OFF_TOPIC');
    expect(await queue()).toEqual([]);
  });
});

describe('a reply', () => {
  const published = async () => (await submit({ token: await tokenOf(GWENN) })).review?.id ?? '';

  test('of the training body is shown with the review; the same one again changes nothing', async () => {
    const id = await published();
    const first = await reply(id, 'Merci <b>à vous</b>.', [PROVIDER]);
    expect(first).toMatchObject({ review: { reply: { text: 'Merci à vous.' } }, refusal: null });
    expect(await reply(id, 'Merci à vous.', [PROVIDER])).toEqual(first);
  });

  test.each([
    ['of another training body', [OTHER_PROVIDER], 'Merci.', 'NOT_YOUR_REVIEW'],
    ['of nobody', [], 'Merci.', 'NOT_YOUR_REVIEW'],
    ['that says nothing', [PROVIDER], '<p></p>', 'TEXT_EMPTY'],
    ['with bad words', [PROVIDER], 'Menteuse, connasse !', 'PROFANITY'],
    ['that is too long', [PROVIDER], 'a'.repeat(201), 'TEXT_TOO_LONG'],
  ])('%s is refused', async (_what, sirets, text, code) => {
    const id = await published();
    expect(await reply(id, text, sirets)).toMatchObject({ review: null, refusal: { code } });
    expect(await stored()).toMatchObject([{ reply_text: null }]);
  });

  test('to a comment that nobody has published yet is refused as one to none', async () => {
    const { review } = await submit({ token: await tokenOf(GWENN), text: 'Bien.' });
    expect(await reply(review?.id ?? '', 'Merci.', [PROVIDER])).toMatchObject({
      refusal: { code: 'REVIEW_UNKNOWN' },
    });
  });
});

describe('scores', () => {
  test('of a training and its body are means of their reviews, with the best and the worst', async () => {
    await submit({ token: await tokenOf(GWENN) });
    await submit({
      token: await tokenOf(LOIC),
      welcome: 1,
      content: 1,
      trainers: 1,
      means: 1,
      support: 1,
    });
    expect(await scoreOfProvider()).toEqual({
      count: 2,
      welcome: 3,
      global: 2.6,
      lowest: 1,
      highest: 4.2,
    });
  });

  test('of a future session are those of past ones of the same body, place and certification', async () => {
    await submit({ token: await tokenOf(GWENN) });
    const { data, statements } = await world.ask<{
      trainingSearch: {
        nodes: {
          training: { title: string };
          reviewScore: { count: number };
          reviews: { nodes: object[] };
        }[];
      };
    }>(
      '{ trainingSearch(first: 50) { nodes { training { title } reviewScore { count } reviews { nodes { id } } } } }',
    );
    const nodes = data?.trainingSearch.nodes ?? [];
    const reviewed = nodes.filter(({ reviewScore }) => reviewScore.count > 0);
    expect(reviewed.length).toBeGreaterThan(0);
    expect(new Set(reviewed.map((node) => node.training.title))).toEqual(
      new Set(['Titre professionnel plaquiste-plâtrier']),
    );
    expect(nodes.length).toBeGreaterThan(reviewed.length);
    for (const { reviews, reviewScore } of reviewed)
      expect(reviews.nodes).toHaveLength(reviewScore.count);
    expect(statements).toBeLessThanOrEqual(4);
  });
});

async function scoreOfProvider() {
  const { data } = await world.ask<{ trainingProvider: { reviewScore: object } }>(
    `{ trainingProvider(siret: "${PROVIDER}") { reviewScore { count welcome global lowest highest } } }`,
  );
  return data?.trainingProvider.reviewScore;
}

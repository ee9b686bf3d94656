import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '#kernel/graph/schema-fingerprint.ts';
import { PEOPLE, SCORES } from './world/graph.ts';
import { type Exchange, type Reply, sendJson } from './world/partner.ts';
import { OWN, QUESTION } from './world/question.ts';
import { startTarget, type Target } from './world/target.ts';

const MORE = SCORES.replace('score: Int', 'score: Int bonus: Int');
const people = [fingerprintOf(PEOPLE)];
const registered = JSON.stringify({ people, scores: [fingerprintOf(SCORES)] });

let target: Target;
beforeEach(async () => {
  target = await startTarget({ SCHEMA_LOOK_MS: '100' });
});
afterEach(() => target.close());

const isLook = (query: string): boolean => query.includes('_service');

/** Answers questions honestly, and says `service` of its schema. */
const running =
  (service: unknown): Reply =>
  async ({ response, query, honest }: Exchange) =>
    sendJson(
      response,
      JSON.stringify(isLook(query) ? { data: { _service: service } } : await honest()),
    );

/** The score, or the code of why there is none; what the hub says of the person is there in any case. */
async function score(): Promise<unknown> {
  const { data, errors } = await target.ask(QUESTION);
  const { score: told, ...own } = (data as { person: Record<string, unknown> }).person;
  expect(own).toEqual(OWN);
  return told ?? errors[0]?.extensions?.['code'];
}
const scoreBecomes = (expected: unknown) =>
  vi.waitFor(async () => expect(await score()).toBe(expected), { timeout: 5_000 });

/** Resolves when the partner was asked for its schema twice from now on: the first answer is judged by then. */
async function looksAreOver(): Promise<void> {
  const before = target.partner.asked.filter(isLook).length;
  await vi.waitFor(
    () => expect(target.partner.asked.filter(isLook).length).toBeGreaterThan(before + 1),
    { timeout: 5_000 },
  );
}

describe('S-32: a partner that runs another schema than is registered for it', () => {
  test('is not asked any more, and is again once it runs that one', async () => {
    await target.register(registered);
    expect(await score()).toBe(7);
    target.partner.reply = running({ sdl: MORE });
    await scoreBecomes('SUBGRAPH_QUARANTINED');
    const before = target.partner.asked.length;
    expect(await score()).toBe('SUBGRAPH_QUARANTINED');
    expect(target.partner.asked.slice(before).filter((query) => !isLook(query))).toEqual([]);
    target.partner.reply = null;
    await scoreBecomes(7);
  });

  test('is told to the log once, not at each look', async () => {
    await target.register(registered);
    target.partner.reply = running({ sdl: MORE });
    await scoreBecomes('SUBGRAPH_QUARANTINED');
    await looksAreOver();
    expect(target.logged.filter((line) => line.includes('runs another schema'))).toHaveLength(1);
  });

  test.each([
    ['no schema', null],
    ['a schema that is no text', { sdl: 42 }],
    ['half of its schema', { sdl: SCORES.slice(0, -20) }],
    ['an empty schema', { sdl: '' }],
  ])('is not asked when it says %s', async (_what, service) => {
    await target.register(registered);
    target.partner.reply = running(service);
    await scoreBecomes('SUBGRAPH_QUARANTINED');
  });

  test('is not asked when nothing is registered for it', async () => {
    await target.register(JSON.stringify({ people }));
    await scoreBecomes('SUBGRAPH_QUARANTINED');
  });

  test('is asked while it runs one of two schemas that are registered', async () => {
    const two = [fingerprintOf(SCORES), fingerprintOf(MORE)];
    await target.register(JSON.stringify({ people, scores: two }));
    target.partner.reply = running({ sdl: MORE });
    await looksAreOver();
    expect(await score()).toBe(7);
  });

  test('is held against what was read last when the file of what is registered breaks', async () => {
    await target.register(registered);
    await looksAreOver();
    await target.register('{"scores":');
    await looksAreOver();
    expect(await score()).toBe(7);
    target.partner.reply = running({ sdl: MORE });
    await scoreBecomes('SUBGRAPH_QUARANTINED');
  });
});

test('S-32: a subgraph of the hub that runs another schema is told to the log and asked on', async () => {
  await target.register(
    JSON.stringify({ people: ['0'.repeat(64)], scores: [fingerprintOf(SCORES)] }),
  );
  await vi.waitFor(
    () => expect(target.logged.some((line) => line.includes('runs another schema'))).toBe(true),
    { timeout: 5_000 },
  );
  expect(await score()).toBe(7);
});

test('S-32: nobody is asked for a schema where none is registered', async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(target.partner.asked.filter(isLook)).toEqual([]);
});

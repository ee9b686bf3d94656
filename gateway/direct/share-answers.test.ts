import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

const QUERY = '{ held }';
const FAILING = '{ held list { broken } }';
const GREETING = 'query($n: Int) { held long(characters: $n) }';

let hub: LimitedHub;
let before = 0;

beforeAll(async () => {
  hub = await startLimitedHub({ SHARE_ANSWERS_MS: '5000', UPSTREAM_SHARE_MS: '0' });
  // Only operations that are known are shared.
  for (const query of [QUERY, FAILING, GREETING, 'mutation { change }']) {
    const asked = hub.ask(query);
    await waiting(query.includes('held') ? 1 : 0);
    hub.release();
    await asked;
  }
});
beforeEach(() => {
  before = hub.asked();
});
afterAll(() => hub.close());

async function waiting(count: number): Promise<void> {
  while (hub.held() < count) await setTimeout(5);
  // Time for more to come than should.
  await setTimeout(100);
}

describe('the same query of several clients at once', () => {
  test('is executed once, and each is answered under its own id', async () => {
    const asked = [1, 2, 3].map(() => hub.ask(QUERY));
    await waiting(1);
    expect(hub.held()).toBe(1);
    hub.release();
    const answers = await Promise.all(asked);
    expect(hub.asked() - before).toBe(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('is executed for each where errors are in it, which name their request', async () => {
    const asked = [hub.ask(FAILING), hub.ask(FAILING)];
    await waiting(1);
    hub.release();
    await waiting(1);
    hub.release();
    const ids = (await Promise.all(asked)).map(({ errors }) => errors[0]?.extensions['requestId']);
    expect(new Set(ids).size).toBe(2);
    expect(hub.asked() - before).toBe(2);
  });

  test('is executed for each caller', async () => {
    const [alice, bob] = [await hub.bearer('alice'), await hub.bearer('bob')];
    for (const headers of [alice, bob]) {
      const first = hub.ask(QUERY, { headers });
      await waiting(1);
      hub.release();
      await first;
    }
    before = hub.asked();
    const asked = [alice, bob, alice].map((headers) => hub.ask(QUERY, { headers }));
    asked.push(hub.ask(QUERY));
    await waiting(3);
    expect(hub.asked() - before).toBe(3);
    hub.release();
    await Promise.all(asked);
  });

  test('is another one with other variables', async () => {
    const asked = [10, 20].map((n) => hub.ask(GREETING, { variables: { n } }));
    await waiting(2);
    expect(hub.asked() - before).toBe(2);
    hub.release();
    const texts = (await Promise.all(asked)).map(({ text }) => text);
    expect(new Set(texts).size).toBe(2);
  });
});

test('the same mutation of two clients is executed twice', async () => {
  await Promise.all([hub.ask('mutation { change }'), hub.ask('mutation { change }')]);
  expect(hub.asked() - before).toBe(2);
});

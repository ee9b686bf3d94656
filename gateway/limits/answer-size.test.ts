import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
beforeAll(async () => {
  hub = await startLimitedHub({
    LIMITS_PUBLIC: 'answerBytes=1000',
    LIMITS_AUTHENTICATED: 'answerBytes=2500',
  });
});
afterAll(() => hub.close());

const long = 'query($n: Int) { long(characters: $n) }';

test('an answer that is larger than the tier allows is not sent, counted in bytes', async () => {
  const headers = await hub.bearer('alice');
  for (const _time of ['first', 'known']) {
    expect((await hub.ask(long, { variables: { n: 400 } })).data).toEqual({
      long: 'é'.repeat(400),
    });
    const over = await hub.ask(long, { variables: { n: 500 } });
    expect([over.status, over.data]).toEqual([200, null]);
    expect(over.errors[0]?.extensions).toEqual({ code: 'ANSWER_TOO_LARGE', maximum: 1_000 });
    expect((await hub.ask(long, { variables: { n: 1_000 }, headers })).errors).toEqual([]);
    expect((await hub.ask(long, { variables: { n: 1_300 }, headers })).errors).toHaveLength(1);
  }
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
afterEach(() => hub.close());

describe('the deadline of a request', () => {
  test('comes for what a subgraph has not answered; the rest goes out', async () => {
    hub = await startLimitedHub({ LIMITS_PUBLIC: 'executionMs=1000' });
    for (const _time of [1, 2]) {
      const { status, data, errors } = await hub.ask('{ list(first: 2) { id slow } free }');
      expect(status).toBe(200);
      expect(data).toEqual({
        list: [
          { id: '0', slow: null },
          { id: '1', slow: null },
        ],
        free: 1,
      });
      expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
        new Set(['SUBGRAPH_TIMEOUT']),
      );
    }
  });

  test('is that of the caller’s tier', async () => {
    hub = await startLimitedHub({
      LIMITS_PUBLIC: 'executionMs=50',
      LIMITS_AUTHENTICATED: 'executionMs=60000',
      UPSTREAM_TIMEOUT_MS: '60000',
    });
    const patient = hub.ask('{ held }', { headers: await hub.bearer('alice') });
    await vi.waitUntil(() => hub.held() === 1, { timeout: 10_000 });
    const hasty = await hub.ask('{ other: held }');
    expect([hasty.data, hasty.errors[0]?.extensions['code']]).toEqual([
      { other: null },
      'SUBGRAPH_TIMEOUT',
    ]);
    hub.release();
    expect((await patient).data).toEqual({ held: 1 });
  });
});

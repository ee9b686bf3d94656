import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { testScope } from '#test/support/scope.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import type { RequestScope } from '../request-scope.ts';
import type { UpstreamOptions } from './data-source.ts';
import { client, closeAll, codeOf, listening, MUTATION, QUERY } from './upstream.fixture.ts';

afterEach(closeAll);

const SECRET = 'a secret for tests only, of no use elsewhere';
const COUNSELLOR: Caller = {
  ...ANONYMOUS,
  kind: 'known',
  subject: 'c-1',
  role: 'counsellor',
  purposes: ['purpose:counselling'],
};

/** A subgraph that answers when it is told to; the client shares what is younger than ten seconds. */
async function holding(options: Partial<UpstreamOptions> = {}) {
  const held: ServerResponse[] = [];
  const hold: RequestListener = (_request, response) => void held.push(response);
  const joined: string[] = [];
  const upstream = client(await listening(hold), {
    timeoutMs: 10_000,
    headersMs: 10_000,
    shareMs: 10_000,
    secret: SECRET,
    onJoin: (subgraph) => joined.push(subgraph),
    ...options,
  });
  return {
    held,
    joined,
    ask: (scope: Partial<RequestScope> = {}, body = QUERY) =>
      upstream.ask({ body }, { ...testScope, ...scope }),
    async arrived(count: number) {
      while (held.length < count) await setTimeout(5);
    },
    answer(body = '{"data":{"x":[1]}}') {
      for (const response of held.splice(0))
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    },
  };
}

describe('the same query of several requests at once', () => {
  test('is sent once, and each has an answer of its own', async () => {
    const { held, joined, ask, arrived, answer } = await holding();
    const asked = ['a', 'b', 'c'].map((id) => ask({ id }));
    await arrived(1);
    await setTimeout(50);
    expect(held).toHaveLength(1);
    expect(joined).toEqual(['partner', 'partner']);
    answer();
    const [first, second, third] = await Promise.all(asked);
    expect([first, second, third]).toEqual(Array(3).fill({ data: { x: [1] } }));
    expect(first?.data).not.toBe(second?.data);
    expect(second?.data?.['x']).not.toBe(third?.data?.['x']);
  });

  test('names in each error the request that it belongs to', async () => {
    const { ask, arrived, answer } = await holding();
    const asked = ['a', 'b'].map((id) => ask({ id }));
    await arrived(1);
    answer('{"errors":[{"message":"no"}],"data":null}');
    const ids = (await Promise.all(asked)).map(
      ({ errors }) => errors?.[0]?.extensions['requestId'],
    );
    expect(ids).toEqual(['a', 'b']);
  });

  test('fails for all with the id of each when the subgraph hangs up', async () => {
    const { held, ask, arrived } = await holding({ maxBytes: 10 });
    const asked = ['a', 'b'].map((id) => ask({ id }));
    await arrived(1);
    held[0]?.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"x":"long"}}');
    const refused = await Promise.allSettled(asked);
    expect(refused).toEqual(
      ['a', 'b'].map((requestId) => ({
        status: 'rejected',
        reason: expect.objectContaining({
          code: 'SUBGRAPH_RESPONSE_TOO_LARGE',
          extensions: expect.objectContaining({ requestId }),
        }),
      })),
    );
  });

  test('is sent for each where the subgraph is told of other callers', async () => {
    const { held, ask, arrived, answer } = await holding();
    const own = { peamId: null, counsellorId: 'c-2', sirets: [] };
    const asked = [
      ask(),
      ask({ caller: COUNSELLOR }),
      ask({ caller: { ...COUNSELLOR, purposes: ['purpose:placement'] } }),
      ask({ caller: { ...COUNSELLOR, own } }),
      ask({ caller: { ...COUNSELLOR } }),
    ];
    await arrived(4);
    await setTimeout(50);
    expect(held).toHaveLength(4);
    answer();
    await Promise.all(asked);
  });

  test('is one for a partner that learns no more of two callers than it may', async () => {
    const { held, ask, arrived, answer } = await holding({ partners: ['partner'] });
    const asked = [ask({ caller: COUNSELLOR }), ask({ caller: { ...COUNSELLOR, subject: 'c-2' } })];
    await arrived(1);
    await setTimeout(50);
    expect(held).toHaveLength(1);
    answer();
    await Promise.all(asked);
  });

  test('with other variables is another one', async () => {
    const { ask, arrived, answer } = await holding();
    const asked = [ask(), ask({}, JSON.stringify({ query: 'query{x}', variables: { nir: 'y' } }))];
    await arrived(2);
    answer();
    await Promise.all(asked);
  });
});

describe('what is under way', () => {
  test('is not joined when it hangs: who comes later is answered', async () => {
    const { held, ask, arrived, answer } = await holding({ shareMs: 30 });
    const hanging = ask();
    await arrived(1);
    await setTimeout(50);
    const [first] = held.splice(0);
    const later = ask();
    await arrived(1);
    answer();
    expect(await codeOf(later)).toBe('ANSWERED');
    first?.destroy();
    await arrived(1);
    answer();
    expect(await codeOf(hanging)).toBe('ANSWERED');
  });

  test('is not joined by what is read after a mutation', async () => {
    const { ask, arrived, answer } = await holding();
    const asked = [ask(), ask({}, MUTATION), ask()];
    await arrived(3);
    answer();
    await Promise.all(asked);
  });

  test('never holds two mutations together', async () => {
    const { ask, arrived, answer } = await holding();
    const asked = [ask({}, MUTATION), ask({}, MUTATION)];
    await arrived(2);
    answer();
    await Promise.all(asked);
  });

  test('is given up by whoever has no more time, and goes on for the others', async () => {
    const { ask, arrived, answer } = await holding();
    const hurried = ask({ id: 'a', deadlineAt: performance.now() + 50 });
    const patient = ask({ id: 'b' });
    await arrived(1);
    expect(await codeOf(hurried)).toBe('SUBGRAPH_TIMEOUT');
    answer();
    expect(await codeOf(patient)).toBe('ANSWERED');
  });

  test('is hung up on when the clients of all who waited are gone, and not joined any more', async () => {
    const { held, ask, arrived, answer } = await holding();
    const gone = new AbortController();
    const asked = ['a', 'b'].map((id) => ask({ id, signal: gone.signal }));
    await arrived(1);
    const [first] = held.splice(0);
    const closed = new Promise((resolve) => first?.once('close', resolve));
    gone.abort();
    expect(await Promise.all(asked.map(codeOf))).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    await closed;
    const later = ask();
    await arrived(1);
    answer();
    expect(await codeOf(later)).toBe('ANSWERED');
  });
});

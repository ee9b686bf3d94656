import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

const QUESTION = '{ list(first: 2) { slow } free }';

let hub: LimitedHub;
beforeAll(async () => {
  hub = await startLimitedHub();
});
afterAll(() => hub.close());

async function explained(headers: Readonly<Record<string, string>>) {
  const releasing = setInterval(hub.release, 5);
  const answer = await hub.ask(QUESTION, { headers: { 'estuaire-explain': 'plan', ...headers } });
  clearInterval(releasing);
  expect(answer.data).toEqual({ free: 1, list: [{ slow: 1 }, { slow: 1 }] });
  return answer.extensions?.['explain'];
}

describe('an answer that is asked for its plan', () => {
  test.each(['the first time', 'when its operation is known'])(
    'shows it to developers, with what each stage and fetch took, %s',
    async () => {
      expect(await explained(await hub.bearer('alice'))).toMatchObject({
        plan: {
          kind: 'sequence',
          steps: [
            { kind: 'fetch', subgraph: 'items', at: [] },
            {
              kind: 'fetch',
              subgraph: 'slow',
              query: expect.stringContaining('_entities'),
              at: ['list'],
            },
          ],
        },
        took: expect.arrayContaining([
          {
            stage: 'fetch',
            subgraph: 'items',
            beganMs: expect.any(Number),
            ms: expect.any(Number),
          },
          { stage: 'fetch', subgraph: 'slow', beganMs: expect.any(Number), ms: expect.any(Number) },
        ]),
      });
    },
  );

  test('keeps it from those who are no developers or analysts', async () => {
    expect(await explained({})).toBeUndefined();
  });
});

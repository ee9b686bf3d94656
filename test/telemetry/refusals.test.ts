import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTarget, type Target } from '../hostile/world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ METRICS_TOKEN: 'a token for tests only' });
});
afterAll(() => target.close());

/** The lines of the log about what was refused, while something is done. */
async function linesOf(work: () => Promise<unknown>): Promise<readonly Record<string, unknown>[]> {
  const from = target.logged.length;
  await work();
  return target.logged
    .slice(from)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'refused');
}

describe('what is refused', () => {
  test.each([
    [
      'a document that is too deep',
      'LIMIT_EXCEEDED',
      400,
      `{ person(id: 1) ${'{ friend '.repeat(60)}{ id }${' }'.repeat(60)} }`,
      {},
    ],
    ['a field that there is not', 'GRAPHQL_VALIDATION_FAILED', 400, '{ hunter2 }', {}],
    [
      'a token that is none',
      'TOKEN_INVALID',
      401,
      '{ person(id: 1) { id } }',
      { authorization: 'Bearer hunter2' },
    ],
    [
      'another type of content',
      'CONTENT_TYPE_REFUSED',
      415,
      '{ person(id: 1) { id } }',
      { 'content-type': 'text/plain' },
    ],
  ])(
    'is a line in the log, without what was sent: %s',
    async (_what, code, status, query, headers) => {
      const lines = await linesOf(() => target.ask(query, {}, headers));
      expect(lines).toMatchObject([{ codes: [code], status, role: null, organisation: null }]);
      expect(JSON.stringify(lines)).not.toMatch(/hunter2|friend/u);
    },
  );

  test('is counted by its code', async () => {
    await target.ask('{ nobody }');
    const response = await fetch(new URL('/metrics', target.url), {
      headers: { authorization: 'Bearer a token for tests only' },
    });
    expect(await response.text()).toMatch(
      /^estuaire_refusals_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/mu,
    );
  });

  test('two hundred times at once writes few lines', async () => {
    const lines = await linesOf(() =>
      Promise.all(Array.from({ length: 200 }, () => target.ask('{ nobody }'))),
    );
    expect(lines.length).toBeLessThan(100);
  });

  test('is nothing that was answered, nor what a subgraph does wrong', async () => {
    const lines = await linesOf(async () => {
      await target.isUnharmed();
      target.partner.reply = async ({ response }) => void response.destroy();
      await target.ask('{ person(id: "1") { score } }');
      target.partner.reply = null;
    });
    expect(lines).toEqual([]);
  });
});

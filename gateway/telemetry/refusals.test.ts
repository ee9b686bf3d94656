import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { createLogger } from '#kernel/log.ts';
import { createMetrics } from './metrics.ts';
import { registerRefusals } from './refusals.ts';

/** The codes that the log has of an answer. */
async function codesOf(answer: string): Promise<unknown> {
  const logged: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void logged.push(line) });
  const app = Fastify();
  app.decorateRequest('caller', null);
  app.decorateRequest('scope', null);
  registerRefusals(app, createMetrics(), log, '/graphql');
  app.get('/graphql', (_request, reply) => reply.type('application/json').send(answer));
  const { body } = await app.inject('/graphql');
  expect(body).toBe(answer);
  return logged.map((line) => (JSON.parse(line) as { codes: unknown }).codes);
}

const errors = (...codes: string[]): string =>
  JSON.stringify(
    codes.map((code) => ({ message: 'no "],"data": here', path: ['x', 0], extensions: { code } })),
  );

test('a field that may not be read is told, though the rest is answered', async () => {
  const data = JSON.stringify({ x: [{ extensions: { code: 'TOKEN_INVALID' } }] });
  expect(await codesOf(`{"errors":${errors('FORBIDDEN', 'FORBIDDEN')},"data":${data}}\n`)).toEqual([
    ['FORBIDDEN'],
  ]);
});

test('what a subgraph fails in, what there is not, and answers are not told', async () => {
  for (const answer of [
    `{"errors":${errors('SUBGRAPH_TIMEOUT', 'CODE_UNKNOWN', 'constructor')},"data":{"x":null}}`,
    '{"data":{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}}',
    '{"errors":[]}',
  ])
    expect(await codesOf(answer)).toEqual([]);
});

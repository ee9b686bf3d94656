import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

const QUESTION = '{ commune(code: "44109") { name workshops(first: 1) { nodes { id } } } }';

async function listen(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/graphql`, server };
}

describe('a subgraph that fails costs only its own fields', () => {
  let database: OwnDatabase;
  const servers: Server[] = [];

  beforeAll(async () => {
    database = await createDemoDatabase();
  }, 120_000);
  afterAll(async () => {
    for (const server of servers) server.close();
    await database.close();
  });

  /** A hub whose template subgraph is played by `answer`. */
  const hubWith = async (answer: RequestListener): Promise<Hub> => {
    const { url, server } = await listen(answer);
    servers.push(server);
    const upstream = { timeoutMs: 1_500, maxBytes: 100_000 };
    return startHub({
      databaseUrl: database.url,
      without: ['template'],
      urls: { template: url },
      upstream,
    });
  };
  const json =
    (body: string): RequestListener =>
    (_request, response) =>
      response.setHeader('content-type', 'application/json').end(body);

  test('the gateway starts without it; its fields are null with its name, the others answer', async () => {
    const hub = await startHub({ databaseUrl: database.url, without: ['template'] });
    const { status, data, errors } = await hub.ask(QUESTION);
    expect(status).toBe(200);
    expect(data).toEqual({ commune: { name: 'Nantes', workshops: null } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'template',
    });
    expect((await hub.ask('{ commune(code: "44109") { name } }')).data).toEqual({
      commune: { name: 'Nantes' },
    });
    await hub.close();
  });

  test('one that stops while the hub runs is told the same way', async () => {
    const hub = await startHub({ databaseUrl: database.url });
    expect((await hub.ask(QUESTION)).errors).toEqual([]);
    await hub.stop('template');
    const { errors } = await hub.ask(QUESTION);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'template',
    });
    await hub.close();
  });

  test.each([
    ['hangs', () => undefined, 'SUBGRAPH_TIMEOUT'],
    [
      'answers HTML',
      (_q, r) => r.setHeader('content-type', 'text/html').end('<html>secret.internal</html>'),
      'SUBGRAPH_RESPONSE_INVALID',
    ],
    ['answers half a document', json('{"data":{"_entities":['), 'SUBGRAPH_RESPONSE_INVALID'],
    ['answers a list', json('[1,2]'), 'SUBGRAPH_RESPONSE_INVALID'],
    [
      'answers without end',
      json(`{"data":{"x":"${'y'.repeat(200_000)}"}}`),
      'SUBGRAPH_RESPONSE_TOO_LARGE',
    ],
    [
      'redirects inside',
      (_q, r) => r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      'SUBGRAPH_RESPONSE_INVALID',
    ],
    [
      'tells its secrets',
      json('{"errors":[{"message":"password at db.internal","extensions":{"stacktrace":["x"]}}]}'),
      'SUBGRAPH_UNAVAILABLE',
    ],
  ] as [string, RequestListener, string][])('one that %s', async (_what, answer, code) => {
    const hub = await hubWith(answer);
    const answered = await hub.ask(QUESTION);
    expect(answered.status).toBe(200);
    expect(answered.errors[0]?.extensions).toMatchObject({ code, subgraph: 'template' });
    expect(JSON.stringify(answered)).not.toMatch(/internal|stacktrace|127\.0\.0\.1|<html/u);
    expect((await hub.ask('{ commune(code: "44109") { name } }')).data).toEqual({
      commune: { name: 'Nantes' },
    });
    await hub.close();
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from './env.ts';
import { type RunningGateway, startGateway } from './http.ts';

const logged: string[] = [];
let gateway: RunningGateway;

beforeAll(async () => {
  const env = readGatewayEnv({
    PORT: '0',
    DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
    SUBGRAPH_URLS: 'reference=http://me:hunter2@127.0.0.1:9/graphql,ofers=http://127.0.0.1:9/',
  });
  const log = createLogger('test', 'debug', { write: (line) => void logged.push(line) });
  gateway = await startGateway(env, log);
});
afterAll(() => gateway.close());

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}
const ask = (query: string, variables: Record<string, unknown> = {}) =>
  post(JSON.stringify({ query, variables }));

describe('what a client sends to the gateway', () => {
  test.each([
    ['a body over a megabyte', () => ask(`# ${'x'.repeat(1024 * 1024)}`), 413],
    ['XML', () => post('<x/>', { 'content-type': 'application/xml' }), 415],
    ['a form', () => post('query=x', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
    ['half a document of JSON', () => post('{"query":'), 400],
    ['a list', () => post('[]'), 400],
    ['no query', () => post('{}'), 400],
    ['variables that are no object', () => post('{"query":"{__typename}","variables":"x"}'), 400],
    ['a mutation where there are none', () => ask('mutation { x }'), 400],
    ['a subscription where there are none', () => ask('subscription { x }'), 400],
    ['a text with NUL', () => ask('{ workshop(id: "a\\u0000") { title } }'), 400],
    [
      'a variable with half a character',
      () => ask('query($id: ID!) { workshop(id: $id) { title } }', { id: '\ud800' }),
      400,
    ],
    ['a field about persons', () => ask('{ jobseekers { nodes { lastName } } }'), 200],
    ['a token that is none', () => post('{}', { authorization: 'Bearer x' }), 401],
    ['a purpose without a token', () => post('{}', { 'estuaire-purpose': 'audit' }), 403],
  ])('%s is answered with its status, in one sentence', async (_what, send, status) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|at \/|Internal|stacktrace/u);
  });

  test('a query by GET needs a header that no form can send, a mutation by GET is none', async () => {
    const get = (query: string, headers = {}) =>
      fetch(`${gateway.url}?query=${encodeURIComponent(query)}`, { headers });
    const preflighted = { 'apollo-require-preflight': '1' };
    expect((await get('{ __typename }')).status).toBe(400);
    expect((await get('{ __typename }', preflighted)).status).toBe(200);
    const mutation =
      'mutation { changeRecruiterEntry(input: { siret: "99900000300015" }) { refusal { code } } }';
    expect((await get(mutation, preflighted)).status).toBe(405);
    expect((await get('mutation { x }', preflighted)).status).toBe(400);
  });

  test('headers beyond 16 kB are refused, and a flood of small ones too', async () => {
    const { hostname, port } = new URL(gateway.url);
    for (const flood of [
      `x-big: ${'x'.repeat(20_000)}`,
      Array.from({ length: 3_000 }, (_, n) => `x-${n}: 1`).join('\r\n'),
    ]) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET /health HTTP/1.1\r\nhost: x\r\n${flood}\r\n\r\n`);
      const [answer] = await once(socket, 'data');
      expect(String(answer)).toMatch(/^HTTP\/1.1 431 /u);
      socket.destroy();
    }
  });

  test('a subgraph that cannot be reached is named, its URL is nowhere', async () => {
    const { status, text } = await ask('{ commune(code: "44109") { name } }');
    expect([status, text]).toEqual([200, expect.stringContaining('SUBGRAPH_UNAVAILABLE')]);
    expect(text).not.toMatch(/127\.0\.0\.1|hunter2/u);
    expect(logged.join('')).not.toContain('hunter2');
  });

  test('a URL for a subgraph that the supergraph does not have is told to the operator', () => {
    expect(logged.join('')).toMatch(/"ofers".*SUBGRAPH_URLS/u);
  });
});

import { request as httpRequest } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CallerContext, NOBODY } from '../caller.ts';
import { createLogger } from '../log.ts';
import { createSigner, GATEWAY_HEADERS, subgraphKey } from '../signature.ts';
import { type Admission, admit } from './admission.ts';
import { writeCaller } from './caller-context.ts';

const KEY = subgraphKey('a secret for tests only, of no use elsewhere', 'offers');
const BODY = '{"query":"query{x}"}';
const OTHER: CallerContext = { ...NOBODY, role: 'partner' };
const CALLER: CallerContext = { ...NOBODY, role: 'analyst', purposes: ['purpose:audit'] };

let app: FastifyInstance;
let url: string;
const logged: string[] = [];
/** What reached the resolvers. */
const reached: { body: unknown; caller: CallerContext }[] = [];

async function serve(admission: Admission): Promise<void> {
  app = Fastify();
  const log = createLogger('test', 'debug', { write: (line) => void logged.push(line) });
  const callerOf = admit(app, admission, log);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request) => {
      reached.push({ body: request.body, caller: callerOf(request) });
      return { data: {} };
    },
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async () => ({ status: 'ready' }));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
}

beforeEach(() => serve({ signedWith: KEY }));
afterEach(async () => {
  await app.close();
  logged.length = 0;
  reached.length = 0;
});

const sign = createSigner(KEY);

/** The headers of a request that the gateway signs. */
function signed(caller = writeCaller(CALLER), path = '/graphql', body = BODY) {
  const head = { method: 'POST', path, requestId: 'r-1', caller };
  return {
    'content-type': 'application/json',
    [GATEWAY_HEADERS.request]: 'r-1',
    [GATEWAY_HEADERS.caller]: caller,
    [GATEWAY_HEADERS.signature]: sign(head, body).signature,
  };
}

async function post(headers: Record<string, string>, body = BODY, path = '/graphql') {
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

const NOT_SIGNED = (reason: string) => ({
  status: 401,
  text: expect.stringContaining(`"reason":"${reason}","code":"REQUEST_NOT_SIGNED"`),
});

describe('C-05: a subgraph behind its gateway', () => {
  test('answers what the gateway signed, and knows who asks', async () => {
    expect((await post(signed())).status).toBe(200);
    expect(reached).toEqual([{ body: { query: 'query{x}' }, caller: CALLER }]);
  });

  test('says to anybody whether it lives and is ready', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  test.each([
    ['without a signature', () => post({ 'content-type': 'application/json' }), 'unsigned'],
    ['with an altered body', () => post(signed(), `${BODY} `), 'altered'],
    [
      'with another caller',
      () => post({ ...signed(), [GATEWAY_HEADERS.caller]: writeCaller(NOBODY) }),
      'altered',
    ],
    [
      'for another request',
      () => post({ ...signed(), [GATEWAY_HEADERS.request]: 'r-2' }),
      'altered',
    ],
    ['at another path', () => post(signed(), BODY, '/graphql?x=y'), 'altered'],
    ['signed for another path', () => post(signed(undefined, '/other')), 'altered'],
    ['with a caller that cannot be read', () => post(signed('bm90IEpTT04')), 'altered'],
    [
      'of an hour ago',
      () => {
        const headers = signed();
        const [version, time = '', ...rest] = headers[GATEWAY_HEADERS.signature]?.split('.') ?? [];
        const before = [version, String(Number(time) - 3_600_000), ...rest].join('.');
        return post({ ...headers, [GATEWAY_HEADERS.signature]: before });
      },
      'expired',
    ],
    [
      'in another type, whose body nobody verified',
      () => post({ ...signed(), 'content-type': 'text/plain' }),
      'unsigned',
    ],
    [
      'by GET, with the signature of a POST',
      async () => {
        const response = await fetch(`${url}/graphql`, { headers: signed() });
        return { status: response.status, text: await response.text() };
      },
      'unsigned',
    ],
    ['at a path that there is not', () => post({}, BODY, '/nothing'), 'unsigned'],
  ])('refuses a request %s, and no resolver learns of it', async (_what, ask, reason) => {
    expect(await ask()).toEqual(NOT_SIGNED(reason));
    expect(reached).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(`"reason":"${reason}"`);
    expect(logged[0]).not.toMatch(/query|audit/u);
  });

  test('refuses the same request a second time', async () => {
    const headers = signed();
    expect((await post(headers)).status).toBe(200);
    expect(await post(headers)).toEqual(NOT_SIGNED('replayed'));
    expect(reached).toHaveLength(1);
  });

  test('refuses a second header of the same name', async () => {
    const { host, port } = new URL(url.replace('localhost', '127.0.0.1'));
    const headers = { ...signed(), host, 'content-length': String(BODY.length) };
    const twice = { ...headers, [GATEWAY_HEADERS.caller]: [writeCaller(CALLER), 'x'] };
    const status = await new Promise((resolve) => {
      httpRequest({ port, path: '/graphql', method: 'POST', headers: twice }, (response) =>
        resolve(response.resume().statusCode),
      ).end(BODY);
    });
    expect(status).toBe(401);
    expect(reached).toEqual([]);
  });

  test('does not wait for the body of what is not signed', async () => {
    const { port } = new URL(url);
    const endless = httpRequest({ port, path: '/graphql', method: 'POST' });
    const status = new Promise((resolve) => {
      endless.on('response', (response) => resolve(response.resume().statusCode));
    });
    endless.on('error', () => undefined);
    endless.write('{');
    expect(await status).toBe(401);
    endless.destroy();
  });

  test('tells what is wrong with JSON that was signed', async () => {
    const { status } = await post(signed(undefined, '/graphql', '{"query":'), '{"query":');
    expect(status).toBe(400);
  });
});

describe('a subgraph that takes unsigned requests', () => {
  beforeEach(async () => {
    await app.close();
    await serve({ unsignedAs: CALLER });
  });

  test('answers anybody, as the caller that it was told or that the request names', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await post(json)).status).toBe(200);
    await post({ ...json, [GATEWAY_HEADERS.caller]: writeCaller(OTHER) });
    await post({ ...json, [GATEWAY_HEADERS.caller]: 'x' });
    expect(reached.map(({ caller }) => caller)).toEqual([CALLER, OTHER, CALLER]);
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTokenIssuer } from '#test/support/token-issuer.ts';
import { createIdentity, type Identity } from './identity.ts';

/** An issuer whose keys are fetched over HTTP, and what a test does to it. */
interface Remote {
  answer: (() => { status: number; body: string }) | 'hang up';
  fetches: number;
  readonly url: string;
  readonly server: Server;
}

async function startRemote(): Promise<Remote> {
  const server = createServer((_request, response) => {
    remote.fetches += 1;
    if (remote.answer === 'hang up') return void response.destroy();
    const { status, body } = remote.answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const remote = { answer: 'hang up' as Remote['answer'], fetches: 0, url: '', server };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  remote.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  return remote;
}

describe('keys that are fetched', () => {
  const issuer = createTokenIssuer();
  const { jwks, ...named } = issuer.issuer;
  const serving = () => ({ status: 200, body: JSON.stringify(jwks) });
  let remote: Remote;
  let reported: unknown[];
  let identity: Identity;

  beforeEach(async () => {
    remote = await startRemote();
    reported = [];
    identity = createIdentity({
      issuers: [{ ...named, jwksUrl: remote.url }],
      report: (cause) => reported.push(cause),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    remote.server.close();
  });

  /** The caller's kind, or the code of the refusal. */
  const ask = async (header: Record<string, string> = {}): Promise<unknown> => {
    const token = await issuer.token({ jti: String(Math.random()) }, header);
    return Promise.resolve(identity.identify(`Bearer ${token}`)).then(
      ({ kind }) => kind,
      (error: { extensions: { code: unknown } }) => error.extensions.code,
    );
  };
  const at = (from: number, minutes: number): void =>
    void vi.useFakeTimers({ toFake: ['Date'], now: from + minutes * 60_000 });

  test('are fetched once for many tokens', async () => {
    remote.answer = serving;
    expect([await ask(), await ask(), await ask()]).toEqual(['known', 'known', 'known']);
    expect(remote.fetches).toBe(1);
  });

  test.each<[string, Remote['answer']]>([
    ['nobody answers', 'hang up'],
    ['it fails', () => ({ status: 500, body: '{}' })],
    ['it answers no keys', () => ({ status: 200, body: '<html>' })],
    ['it answers something else', () => ({ status: 200, body: '{"keys":1}' })],
    ['it redirects', () => ({ status: 302, body: '' })],
  ])(
    'before there were any: when %s, nobody is known and the fault is not the token’s',
    async (_what, answer) => {
      remote.answer = answer;
      expect(await ask()).toBe('ISSUER_UNAVAILABLE');
      expect(await ask()).toBe('ISSUER_UNAVAILABLE');
      expect(remote.fetches).toBe(1);
      expect(reported).toHaveLength(1);
    },
  );

  test('go on being used in an outage, for a day and no longer', async () => {
    const start = Date.now();
    remote.answer = serving;
    expect(await ask()).toBe('known');
    remote.answer = 'hang up';
    at(start, 11);
    expect(await ask()).toBe('known');
    await vi.waitFor(() => expect(reported).toHaveLength(1));
    expect(remote.fetches).toBe(2);
    at(start, 23 * 60);
    expect(await ask()).toBe('known');
    at(start, 24 * 60 + 1);
    expect(await ask()).toBe('ISSUER_UNAVAILABLE');
    remote.answer = serving;
    at(start, 24 * 60 + 2);
    expect(await ask()).toBe('known');
  });

  test('that are new are found when a token names one, not more often than every half minute', async () => {
    const start = Date.now();
    remote.answer = () => ({ status: 200, body: '{"keys":[]}' });
    for (let turn = 0; turn < 5; turn += 1) expect(await ask()).toBe('TOKEN_INVALID');
    expect(remote.fetches).toBe(1);
    remote.answer = serving;
    at(start, 1);
    expect(await ask()).toBe('known');
    expect(remote.fetches).toBe(2);
    for (let turn = 0; turn < 5; turn += 1)
      expect(await ask({ kid: `x${turn}` })).toBe('TOKEN_INVALID');
    expect(remote.fetches).toBe(2);
  });

  test('that were taken back stop counting after ten minutes', async () => {
    const start = Date.now();
    remote.answer = serving;
    expect(await ask()).toBe('known');
    remote.answer = () => ({ status: 200, body: '{"keys":[]}' });
    at(start, 11);
    await ask();
    await vi.waitFor(() => expect(remote.fetches).toBe(2));
    await vi.waitFor(async () => expect(await ask()).toBe('TOKEN_INVALID'));
  });
});

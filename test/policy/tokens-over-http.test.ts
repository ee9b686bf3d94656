import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PolicyHub, startPolicyHub } from '#test/support/policy-hub.ts';
import { claimsOfRole, createTokenIssuer } from '#test/support/token-issuer.ts';
import { GUARDED } from './guarded-graph.ts';

const DOCUMENT = '{ person(id: "p") { age name } }';
let hub: PolicyHub;

beforeAll(async () => {
  hub = await startPolicyHub(GUARDED);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

interface Raw {
  readonly status: number | undefined;
  readonly challenge: string | undefined;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: unknown }[];
  };
}

/** Sends header lines as they are, repeated ones too. */
const send = (headers: Readonly<Record<string, string | string[]>>): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = request(
      hub.url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        json(response).then(
          (body) =>
            resolve({
              status: response.statusCode,
              challenge: response.headers['www-authenticate'],
              body: body as Raw['body'],
            }),
          reject,
        );
      },
    );
    sent.once('error', reject).end(JSON.stringify({ query: DOCUMENT }));
  });

describe('C-37: a request whose token is not believed', () => {
  test('is refused whole with 401 and a challenge, before any subgraph is asked', async () => {
    const { authorization } = await hub.bearer({ exp: 1 });
    const { status, challenge, body } = await send({ authorization });
    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer .*error="invalid_token"/u);
    expect(body).toEqual({
      errors: [
        {
          message: 'The token has expired.',
          extensions: { code: 'TOKEN_INVALID', reason: 'expired' },
        },
      ],
    });
    expect(hub.asked('people')).toEqual([]);
  });

  test('is refused when it brings two, though one of them is good', async () => {
    const { authorization } = await hub.bearer(claimsOfRole('counsellor'));
    for (const pair of [
      [authorization, authorization],
      [authorization, 'Bearer x'],
      ['Bearer x', authorization],
    ])
      expect((await send({ authorization: pair })).status).toBe(401);
    expect((await send({ authorization })).status).toBe(200);
  });

  test('is refused also when its operation is known', async () => {
    const good = await hub.bearer(claimsOfRole('counsellor'));
    await hub.askWith(DOCUMENT, good);
    await hub.askWith(DOCUMENT, good);
    const forged = await createTokenIssuer().token(claimsOfRole('counsellor'));
    expect((await hub.askWith(DOCUMENT, { authorization: `Bearer ${forged}` })).status).toBe(401);
  });

  test('says nothing of why beyond its kind', async () => {
    for (const authorization of ['Bearer a.b.c', 'Basic x', `Bearer ${'x'.repeat(9_000)}`]) {
      const answer = await hub.askWith(DOCUMENT, { authorization });
      expect(answer.errors).toEqual([
        {
          message: 'The token cannot be used.',
          extensions: { code: 'TOKEN_INVALID', reason: 'malformed' },
        },
      ]);
    }
  });
});

describe('C-37: a purpose', () => {
  const codeOf = async (headers: Record<string, string>) => {
    const { status, data, errors } = await hub.askWith(DOCUMENT, headers);
    return [status, data, errors[0]?.extensions['code']];
  };

  test('that the header names narrows what is read', async () => {
    const bearer = await hub.bearer(claimsOfRole('counsellor'));
    expect((await hub.askWith(DOCUMENT, bearer)).errors).toEqual([]);
    expect(
      (await hub.askWith(DOCUMENT, { ...bearer, 'estuaire-purpose': 'counselling' })).errors,
    ).toEqual([]);
    expect(await codeOf({ ...bearer, 'estuaire-purpose': 'placement' })).toEqual([
      200,
      { person: { age: 40, name: null } },
      'FORBIDDEN',
    ]);
  });

  test('that the token does not carry refuses the request', async () => {
    const bearer = await hub.bearer(claimsOfRole('counsellor'));
    expect(await codeOf({ ...bearer, 'estuaire-purpose': 'fraud-check' })).toEqual([
      403,
      null,
      'PURPOSE_REFUSED',
    ]);
    expect(await codeOf({ 'estuaire-purpose': 'counselling' })).toEqual([
      403,
      null,
      'PURPOSE_REFUSED',
    ]);
    expect(hub.asked('people')).toEqual([]);
  });

  test('under an agreement that ended yesterday refuses the request', async () => {
    const yesterday = Math.floor(Date.now() / 1_000) - 86_400;
    const bearer = await hub.bearer({ ...claimsOfRole('partner'), agreement_until: yesterday });
    expect(await codeOf(bearer)).toEqual([403, null, 'AGREEMENT_EXPIRED']);
  });
});

test('whoever proves who they are may ask for more at once', async () => {
  const deep = `{ person(id: "p") ${'{ boss '.repeat(9)}{ age }${' }'.repeat(9)} }`;
  expect((await hub.ask(deep, null)).status).toBe(400);
  expect((await hub.ask(deep, claimsOfRole('developer'))).status).toBe(200);
});

test('without the development issuer nobody signs in at the gateway', async () => {
  const origin = new URL(hub.url).origin;
  expect((await fetch(`${origin}/playground/roles`)).status).toBe(404);
  expect((await fetch(`${origin}/playground/token`, { method: 'POST' })).status).toBe(404);
});

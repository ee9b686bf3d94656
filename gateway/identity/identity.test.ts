import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  claimsOfRole,
  createTokenIssuer,
  type TestClaims,
  type TokenIssuer,
} from '#test/support/token-issuer.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import { createIdentity } from './identity.ts';

const issuer = createTokenIssuer();
const identity = createIdentity({ issuers: [issuer.issuer], report: () => undefined });
const now = (): number => Math.floor(Date.now() / 1_000);

const identify = async (token: string, purpose?: string): Promise<Caller> =>
  identity.identify(`Bearer ${token}`, purpose);

/** The code, status and reason of the refusal; the whole is searched for what must not be told. */
async function refusalOf(work: () => unknown): Promise<Record<string, unknown>> {
  const error = await new Promise((resolve) => resolve(work())).catch((reason: unknown) => reason);
  if (!(error instanceof GraphQLError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  expect(JSON.stringify(error)).not.toMatch(/jose|jwks|kid|signature|claim|algorithm/iu);
  const { code, reason, http } = error.extensions as Record<string, unknown>;
  return { code, reason, ...(http as object) };
}

const refusedToken = (reason: string) =>
  expect.objectContaining({ code: 'TOKEN_INVALID', status: 401, reason });

afterEach(() => void vi.useRealTimers());

describe('a caller', () => {
  test('without a token is nobody', () => {
    expect(identity.identify(undefined)).toBe(ANONYMOUS);
  });

  test('is what the token says', async () => {
    const token = await issuer.token({
      ...claimsOfRole('counsellor'),
      sub: 'c-1',
      org: 'agency',
      scope: 'read  write',
      counsellor_id: '44104C001',
      sirets: ['99900000300015'],
    });
    expect(await identify(token)).toEqual({
      kind: 'known',
      subject: 'c-1',
      organisation: 'agency',
      role: 'counsellor',
      scopes: ['read', 'write'],
      purposes: ['purpose:counselling', 'purpose:placement'],
      own: { peamId: null, counsellorId: '44104C001', sirets: ['99900000300015'] },
    });
  });

  test('is known at once when the token was checked a moment ago, and the same object', async () => {
    const token = await issuer.token(claimsOfRole('counsellor'));
    const first = await identify(token);
    expect(identity.identify(`Bearer ${token}`)).toBe(first);
    expect(identity.identify(`bearer ${token}`)).toBe(first);
  });

  test('may ask for some of the token’s purposes alone', async () => {
    const token = await issuer.token(claimsOfRole('counsellor'));
    const { purposes } = await identify(token, 'placement');
    expect(purposes).toEqual(['purpose:placement']);
    expect((await identify(token, 'purpose:placement, counselling')).purposes).toEqual([
      'purpose:counselling',
      'purpose:placement',
    ]);
    expect((await identify(token, '')).purposes).toEqual([]);
    expect((await identify(token)).purposes).toHaveLength(2);
  });
});

describe('C-37: a token is refused', () => {
  const attacker = createTokenIssuer();
  const other = createTokenIssuer('https://other.test.invalid');
  const base64 = (value: unknown): string =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const claims = () => ({
    iss: issuer.issuer.issuer,
    aud: issuer.issuer.audience,
    sub: 'x',
    iat: now(),
    exp: now() + 60,
  });
  const without = async (name: string): Promise<string> => {
    const { [name]: _left, ...rest } = claims() as Record<string, unknown>;
    return new SignJWT(rest)
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .sign(issuer.privateKey);
  };
  const hmac = (secret: string | Buffer): string => {
    const text = `${base64({ alg: 'HS256', kid: 'test' })}.${base64(claims())}`;
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const publicKey = createPublicKey(issuer.privateKey);

  test.each<[string, string, () => string | Promise<string>]>([
    ['when it has expired', 'expired', () => issuer.token({ exp: now() - 61 })],
    ['when it was given too long ago', 'expired', () => issuer.token({ iat: now() - 3_700 })],
    ['from an issuer that is not listed', 'unknown-issuer', () => other.token({})],
    ['that names no issuer', 'unknown-issuer', () => without('iss')],
    ['signed by somebody else under the name of an issuer', 'malformed', () => attacker.token({})],
    ['for somebody else', 'malformed', () => issuer.token({ aud: 'another-hub' })],
    ['for nobody', 'malformed', () => without('aud')],
    ['without an expiry', 'malformed', () => without('exp')],
    ['without a time', 'malformed', () => without('iat')],
    ['without a subject', 'malformed', () => without('sub')],
    ['of the future', 'malformed', () => issuer.token({ iat: now() + 120 })],
    ['that is not valid yet', 'malformed', () => issuer.token({ nbf: now() + 120 })],
    ['whose expiry is a text', 'malformed', () => issuer.token({ exp: '2999' as never })],
    ['with a key that is unknown', 'malformed', () => issuer.token({}, { kid: 'other' })],
    [
      'with a key that leads out of its folder',
      'malformed',
      () => issuer.token({}, { kid: '../../../etc/passwd' }),
    ],
    ['with a key called __proto__', 'malformed', () => issuer.token({}, { kid: '__proto__' })],
    [
      'that brings its own key',
      'malformed',
      () => attacker.token({}, { jku: 'http://127.0.0.1:9/', kid: 'x' }),
    ],
    [
      'with a header that must be understood',
      'malformed',
      () => `${base64({ alg: 'ES256', kid: 'test', crit: ['x'], x: 1 })}.${base64(claims())}.AA`,
    ],
    [
      'without a signature (alg none)',
      'malformed',
      () => `${base64({ alg: 'none' })}.${base64(claims())}.`,
    ],
    [
      'with a signature of nothing',
      'malformed',
      () => `${base64({ alg: 'none' })}.${base64(claims())}.AA`,
    ],
    [
      'signed by the public key as a secret (PEM)',
      'malformed',
      () => hmac(publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    ],
    [
      'signed by the public key as a secret (JWK)',
      'malformed',
      () => hmac(JSON.stringify(publicKey.export({ format: 'jwk' }))),
    ],
    ['signed by an empty secret', 'malformed', () => hmac('')],
    ['that is too long', 'malformed', () => issuer.token({ padding: 'x'.repeat(8_000) })],
    ['of another form', 'malformed', () => 'garbage'],
    ['with JSON that is none', 'malformed', () => `${base64('{')}.${base64('{')}.AA`],
    [
      'with claims that are no object',
      'malformed',
      () => `${base64({ alg: 'ES256' })}.${base64('[]')}.AA`,
    ],
    ['of an unknown role', 'malformed', () => issuer.token({ role: 'root' as never })],
    [
      'whose purposes are no list',
      'malformed',
      () => issuer.token({ purposes: 'purpose:audit' as never }),
    ],
    [
      'whose purposes are not named as such',
      'malformed',
      () => issuer.token({ purposes: ['admin'] }),
    ],
    ['whose establishment is none', 'malformed', () => issuer.token({ sirets: ['1'] })],
    [
      'that is altered by one character',
      'malformed',
      async () => {
        const [head, body = '', sign] = (await issuer.token({ role: 'analyst' })).split('.');
        const changed = Buffer.from(body, 'base64url').toString().replace('analyst', 'partner');
        return [head, base64(changed), sign].join('.');
      },
    ],
  ])('%s', async (_what, reason, make) => {
    const token = await make();
    expect(await refusalOf(() => identify(token))).toEqual(refusedToken(reason));
  });

  test('with the challenge of RFC 6750', async () => {
    const { headers } = await refusalOf(() => identify('garbage'));
    expect((headers as Map<string, string>).get('www-authenticate')).toMatch(
      /^Bearer realm="estuaire", error="invalid_token"/u,
    );
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'a.b.c', 'Bearer  a.b.c'])(
    'in the header %j',
    async (header) => {
      expect(await refusalOf(() => identity.identify(header))).toEqual(refusedToken('malformed'));
    },
  );

  test.each<[string, TestClaims]>([
    ['a role', { role: 'investigator' }],
    ['a purpose', { role: 'counsellor', purposes: ['purpose:counselling'] }],
    ['a scope', { scope: 'read admin' }],
    ['an organisation', { org: 'somebody-else' }],
    ['own rows', { peam_id: 'x' }],
    ['quotas', { quota: 'GOLD' }],
  ])('when it says more than its issuer may: %s', async (_what, said) => {
    const modest = createTokenIssuer();
    const may = {
      roles: ['counsellor' as const],
      purposes: [],
      scopes: ['read'],
      organisations: ['agency'],
      own: [],
      quotas: ['SILVER' as const],
    };
    const { identify: ask } = createIdentity({
      issuers: [{ ...modest.issuer, may }],
      report: () => undefined,
    });
    const allowed = await modest.token({ role: 'counsellor', org: 'agency', scope: 'read' });
    expect(await ask(`Bearer ${allowed}`)).toMatchObject({ role: 'counsellor' });
    const token = await modest.token(said);
    expect(await refusalOf(() => ask(`Bearer ${token}`))).toEqual(refusedToken('malformed'));
  });

  test('of one issuer that is signed with the key of another one that is listed', async () => {
    const { identify: ask } = createIdentity({
      issuers: [issuer.issuer, other.issuer],
      report: () => undefined,
    });
    const forged: TokenIssuer = other;
    const token = await forged.token({ iss: issuer.issuer.issuer });
    expect(await refusalOf(() => ask(`Bearer ${token}`))).toEqual(refusedToken('malformed'));
    expect(await ask(`Bearer ${await other.token({})}`)).toMatchObject({ subject: 'tester' });
  });

  test('with another algorithm of the same key, which the issuer does not use', async () => {
    const { privateKey, publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { identify: ask } = createIdentity({
      issuers: [
        {
          ...issuer.issuer,
          algorithms: ['PS256'],
          jwks: { keys: [{ ...rsa.export({ format: 'jwk' }), kty: 'RSA' }] },
        },
      ],
      report: () => undefined,
    });
    const signed = (alg: string) =>
      new SignJWT(claims()).setProtectedHeader({ alg }).sign(privateKey);
    expect(await ask(`Bearer ${await signed('PS256')}`)).toMatchObject({ subject: 'x' });
    const weaker = await signed('RS256');
    expect(await refusalOf(() => ask(`Bearer ${weaker}`))).toEqual(refusedToken('malformed'));
  });
});

describe('a token that was checked', () => {
  test('is checked again after a minute', async () => {
    const token = await issuer.token({});
    await identify(token);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(identity.identify(`Bearer ${token}`)).toBeInstanceOf(Promise);
  });

  test('stops counting when it expires, and clocks may differ by a minute', async () => {
    const start = Date.now();
    const token = await issuer.token({ exp: now() + 30 });
    const first = await identify(token);
    expect(identity.identify(`Bearer ${token}`)).toBe(first);
    vi.useFakeTimers({ toFake: ['Date'], now: start + 31_000 });
    const again = identity.identify(`Bearer ${token}`);
    expect(again).toBeInstanceOf(Promise);
    await again;
    vi.useFakeTimers({ toFake: ['Date'], now: start + 85_000 });
    expect(await identify(token)).toMatchObject({ kind: 'known' });
    vi.useFakeTimers({ toFake: ['Date'], now: start + 95_000 });
    expect(await refusalOf(() => identify(token))).toEqual(refusedToken('expired'));
  });
});

describe('purposes', () => {
  const refused = { code: 'PURPOSE_REFUSED', status: 403 };

  test('of another role are refused, whoever signed them', async () => {
    const token = await issuer.token({ role: 'employer', purposes: ['purpose:own-file'] });
    expect(await refusalOf(() => identify(token))).toMatchObject(refused);
    expect(await refusalOf(() => identify(token))).toMatchObject(refused);
  });

  test('without a role are refused', async () => {
    const token = await issuer.token({ purposes: ['purpose:own-file'] });
    expect(await refusalOf(() => identify(token))).toMatchObject(refused);
  });

  test('that the token lacks are refused, though the role has them', async () => {
    const token = await issuer.token(claimsOfRole('counsellor', ['purpose:counselling']));
    expect(await refusalOf(() => identify(token, 'placement'))).toMatchObject(refused);
    expect(await refusalOf(() => identify(token, 'counselling placement'))).toMatchObject(refused);
  });

  test('named without a token are refused', async () => {
    expect(await refusalOf(() => identity.identify(undefined, 'own-file'))).toMatchObject(refused);
  });

  test('of a partner hold while its agreement does: to the second, also for a token that was checked before', async () => {
    const until = now() + 20;
    const token = await issuer.token({ ...claimsOfRole('partner'), agreement_until: until });
    expect(await identify(token)).toMatchObject({ role: 'partner' });
    vi.useFakeTimers({ toFake: ['Date'], now: until * 1_000 - 1 });
    expect(await identify(token)).toMatchObject({ role: 'partner' });
    vi.useFakeTimers({ toFake: ['Date'], now: until * 1_000 });
    expect(await refusalOf(() => identify(token))).toMatchObject({
      code: 'AGREEMENT_EXPIRED',
      status: 403,
    });
  });

  test('of a partner without an agreement are refused', async () => {
    const token = await issuer.token({ role: 'partner', purposes: ['purpose:youth-support'] });
    expect(await refusalOf(() => identify(token))).toMatchObject(refused);
  });
});

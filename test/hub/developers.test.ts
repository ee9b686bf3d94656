import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { ask } from '#test/support/graphql-client.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import type { TestClaims } from '#test/support/token-issuer.ts';
import { services } from '../../subgraphs/services/index.ts';

const DEVELOPER = { role: 'developer' as const, sub: 'gwenn', org: 'builders' };
const REGISTER = `mutation($input: RegisterApplicationInput!) { registerApplication(input: $input) {
  application { clientId name scopes quotaClass organisation } credentials { clientId clientSecret } refusal { code message argument } } }`;
const SUBMIT = `mutation { submitStoreService(input: { id: "ma-carte", name: "Ma carte", category: PREPARE, kind: SITE, audiences: [JOBSEEKERS],
  apis: ["Workshops"], url: "https://carte.invalid/", description: "Une carte." }) { service { id status publisher } refusal { code } } }`;

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}
interface Registered {
  readonly application: { readonly scopes: readonly string[] } | null;
  readonly credentials: Credentials | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

let database: TestDatabase;
let hub: Hub;
beforeAll(async () => {
  database = await createTestDatabase([services]);
  hub = await startHub({
    databaseUrl: database.url,
    without: [
      'reference',
      'employers',
      'jobseekers',
      'training',
      'labour-market',
      'offers',
      'social-security',
      'temp-agencies',
      'missions-locales',
      'template',
    ],
    environment: { CLASS_QUOTAS: 'STANDARD=60,GOLD=5000' },
  });
}, 60_000);
afterAll(async () => {
  await hub.close();
  await database.close();
});

async function register(input: object, as: TestClaims = DEVELOPER): Promise<Registered> {
  const { data, errors } = await hub.ask<{ registerApplication: Registered }>(
    REGISTER,
    {
      input: {
        purpose: 'Montrer des ateliers.',
        scopes: [],
        quotaClass: 'SILVER',
        acceptedTerms: '2026-09',
        ...input,
      },
    },
    { as },
  );
  expect(errors).toEqual([]);
  if (data === null) throw new Error('no data');
  return data.registerApplication;
}
async function credentialsOf(input: object): Promise<Credentials> {
  const { credentials } = await register(input);
  if (credentials === null) throw new Error('no credentials');
  return credentials;
}
async function tokenFor({ clientId, clientSecret }: Credentials, changes: object = {}) {
  const response = await fetch(new URL('/oauth2/access_token', hub.urlOf('services')), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...changes,
    }),
  });
  const body = (await response.json()) as Record<string, string>;
  return { status: response.status, body, caching: response.headers.get('cache-control') };
}
async function accessToken(credentials: Credentials): Promise<string> {
  return (await tokenFor(credentials)).body['access_token'] ?? '';
}
const askWith = (token: string, document: string) =>
  ask(hub.url, document, {}, { authorization: `Bearer ${token}` });
const grant = (scopes: string[], quotaClasses: string[] = []) =>
  hub.ask(
    'mutation($input: GrantDeveloperRightsInput!) { grantDeveloperRights(input: $input) { rights { names } refusal { code } } }',
    { input: { organisation: 'builders', scopes, quotaClasses } },
    { as: 'moderator' },
  );

describe('a token of a client', () => {
  test('holds 1,500 seconds, says what the application was given, and is believed by the gateway', async () => {
    await grant(['catalogue.write'], ['GOLD']);
    const credentials = await credentialsOf({ name: 'Carte', scopes: ['catalogue.write'] });
    expect(credentials.clientId).toMatch(/^PAR_carte_[\da-f]{64}$/u);
    const { status, body, caching } = await tokenFor(credentials);
    expect([status, caching]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({
      scope: 'catalogue.write',
      expires_in: 1500,
      token_type: 'Bearer',
    });
    const claims = decodeJwt(body['access_token'] ?? '');
    expect(claims).toMatchObject({ role: 'developer', org: 'builders', quota: 'SILVER' });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(1500);
    expect(decodeProtectedHeader(body['access_token'] ?? '').alg).toBe('EdDSA');
    const { data, errors } = await askWith(body['access_token'] ?? '', SUBMIT);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      submitStoreService: {
        service: { id: 'ma-carte', status: 'SUBMITTED', publisher: 'builders' },
        refusal: null,
      },
    });
  });

  test('without the scope that a field asks for is refused that field, and told which scope it lacks', async () => {
    const token = await accessToken(await credentialsOf({ name: 'Sans droit' }));
    const { status, data, errors } = await askWith(token, SUBMIT);
    expect(status).toBe(200);
    expect(data).toEqual({ submitStoreService: null });
    expect(errors).toMatchObject([
      {
        message:
          'Mutation.submitStoreService may not be read by this caller: the scope catalogue.write is missing.',
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });

  test('over the quota of its class is refused with 429, the time to wait and how much it may', async () => {
    const credentials = await credentialsOf({ name: 'Pressé', quotaClass: 'STANDARD' });
    const token = await accessToken(credentials);
    const post = () =>
      fetch(hub.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ storeServices(first: 20) { nodes { id } } }' }),
      });
    const answers: Response[] = [];
    for (let call = 0; call < 5; call += 1) answers.push(await post());
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"cost";q=60;w=60');
    const refused = answers.at(-1);
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUOTA_EXCEEDED', maximum: 60 } }],
    });
    const other = await accessToken(await credentialsOf({ name: 'Calme', quotaClass: 'GOLD' }));
    const calm = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${other}` },
      body: JSON.stringify({ query: '{ storeServices(first: 20) { nodes { id } } }' }),
    });
    expect([calm.status, calm.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"cost";q=5000;w=60',
    ]);
  });

  test('cannot register further applications', async () => {
    const token = await accessToken(await credentialsOf({ name: 'Machine' }));
    const { data } = await askWith(
      token,
      'mutation { registerApplication(input: { name: "x", purpose: "x", scopes: [], quotaClass: STANDARD, acceptedTerms: "2026-09" }) { refusal { code } } }',
    );
    expect(data).toEqual({ registerApplication: { refusal: { code: 'ROLE_NOT_ALLOWED' } } });
  });
});

describe('a secret', () => {
  test('is worth nothing after its rotation, the new one works, and the database knows neither', async () => {
    const before = await credentialsOf({ name: 'Tournante' });
    const { data } = await hub.ask<{
      rotateApplicationSecret: { credentials: Credentials };
    }>(
      'mutation($input: RotateApplicationSecretInput!) { rotateApplicationSecret(input: $input) { credentials { clientId clientSecret } refusal { code } } }',
      { input: { clientId: before.clientId } },
      { as: DEVELOPER },
    );
    const after = data?.rotateApplicationSecret.credentials as Credentials;
    expect(await tokenFor(before)).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_client',
        error_description: expect.stringMatching(/^The secret was replaced at /u),
      },
    });
    expect((await tokenFor(after)).status).toBe(200);
    const { sql } = database.connectAs(services);
    const stored = JSON.stringify(await sql`select * from services.client_secrets`);
    expect(stored).not.toContain(before.clientSecret);
    expect(stored).not.toContain(after.clientSecret);
    const { data: own } = await hub.ask(
      '{ myApplications { nodes { name usage { granted refused } } } }',
      {},
      { as: DEVELOPER },
    );
    expect(JSON.stringify(own)).toContain(
      '{"name":"Tournante","usage":[{"granted":1,"refused":1}]}',
    );
  });

  test('of an application that was revoked is worth nothing, and cannot be replaced', async () => {
    const credentials = await credentialsOf({ name: 'Finie' });
    const mutate = (name: string, type: string) =>
      hub.ask<Record<string, { refusal: { code: string } | null }>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`,
        { input: { clientId: credentials.clientId } },
        { as: DEVELOPER },
      );
    await mutate('revokeApplication', 'RevokeApplicationInput');
    expect(await tokenFor(credentials)).toMatchObject({
      status: 400,
      body: { error: 'invalid_client', error_description: 'The application was revoked.' },
    });
    const { data } = await mutate('rotateApplicationSecret', 'RotateApplicationSecretInput');
    expect(data?.['rotateApplicationSecret']?.refusal).toEqual({ code: 'APPLICATION_REVOKED' });
  });

  test('is nobody else’s to replace', async () => {
    const { clientId } = await credentialsOf({ name: 'Mienne' });
    const { data } = await hub.ask(
      'mutation($input: RotateApplicationSecretInput!) { rotateApplicationSecret(input: $input) { refusal { code } } }',
      { input: { clientId } },
      { as: { ...DEVELOPER, sub: 'loic' } },
    );
    expect(data).toEqual({
      rotateApplicationSecret: { refusal: { code: 'APPLICATION_UNKNOWN' } },
    });
  });
});

describe('the token endpoint refuses with 400', () => {
  test.each([
    ['a wrong secret', { client_secret: 'f'.repeat(64) }, 'invalid_client'],
    ['a client that nobody registered', { client_id: 'PAR_x_00' }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['a form without a secret', { client_secret: '' }, 'invalid_request'],
    ['a scope that the application lacks', { scope: 'usage.read' }, 'invalid_scope'],
    ['a scope that does not exist', { scope: 'everything' }, 'invalid_scope'],
  ])('%s', async (what, changes, error) => {
    const credentials = await credentialsOf({ name: `Refus ${what}`.slice(0, 60) });
    expect(await tokenFor(credentials, changes)).toMatchObject({ status: 400, body: { error } });
  });

  test('a scope whose right the organisation lost since', async () => {
    await grant(['catalogue.write']);
    const credentials = await credentialsOf({ name: 'Déchue', scopes: ['catalogue.write'] });
    await grant([]);
    expect(await tokenFor(credentials, { scope: 'catalogue.write' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
  });
});

describe('an application is not registered', () => {
  test.each([
    [
      'with a scope that its organisation has no right to',
      { scopes: ['catalogue.write'] },
      'SCOPE_NOT_ALLOWED',
    ],
    ['with a scope that does not exist', { scopes: ['everything'] }, 'SCOPE_UNKNOWN'],
    [
      'with a class that its organisation has no right to',
      { quotaClass: 'GOLD' },
      'QUOTA_NOT_ALLOWED',
    ],
    ['under terms that are not in force', { acceptedTerms: '2015-01' }, 'TERMS_NOT_ACCEPTED'],
    ['without a name', { name: ' ' }, 'TEXT_EMPTY'],
  ])('%s, and nothing is written', async (_what, input, code) => {
    const { sql } = database.connectAs(services);
    const count = () => sql`select count(*)::int from services.applications`;
    const before = await count();
    const stranger = { ...DEVELOPER, org: 'strangers' };
    expect(await register({ name: 'Refusée', ...input }, stranger)).toMatchObject({
      application: null,
      credentials: null,
      refusal: { code },
    });
    expect(await count()).toEqual(before);
  });

  test('twice under one name, nor by who is no developer', async () => {
    await register({ name: 'Unique' });
    expect((await register({ name: 'Unique' })).refusal).toMatchObject({
      code: 'APPLICATION_EXISTS',
    });
    expect(
      (await register({ name: 'Autre' }, { ...DEVELOPER, role: 'jobseeker' })).refusal,
    ).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  });
});

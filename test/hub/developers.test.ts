import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Credentials,
  DEVELOPER,
  type DeveloperHub,
  startDeveloperHub,
} from '#test/support/developer-hub.ts';
import { services } from '../../subgraphs/services/index.ts';

const SUBMIT = `mutation { submitStoreService(input: { id: "ma-carte", name: "Ma carte", category: PREPARE, kind: SITE, audiences: [JOBSEEKERS],
  apis: ["Workshops"], url: "https://carte.invalid/", description: "Une carte." }) { service { id status publisher } refusal { code } } }`;

let world: DeveloperHub;
beforeAll(async () => {
  world = await startDeveloperHub({ CLASS_QUOTAS: 'STANDARD=60,GOLD=5000' });
}, 60_000);
afterAll(() => world.close());

const grant = (scopes: string[], quotaClasses: string[] = []) =>
  world.hub.ask(
    'mutation($input: GrantDeveloperRightsInput!) { grantDeveloperRights(input: $input) { rights { names } refusal { code } } }',
    { input: { organisation: 'builders', scopes, quotaClasses } },
    { as: 'moderator' },
  );

describe('a token of a client', () => {
  test('holds 1,500 seconds, says what the application was given, and is believed by the gateway', async () => {
    await grant(['catalogue.write'], ['GOLD']);
    const credentials = await world.credentialsOf({ name: 'Carte', scopes: ['catalogue.write'] });
    expect(credentials.clientId).toMatch(/^PAR_carte_[\da-f]{64}$/u);
    const { status, body, headers } = await world.tokenFor(credentials);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({
      scope: 'catalogue.write',
      expires_in: 1500,
      token_type: 'Bearer',
    });
    const claims = decodeJwt(body['access_token'] ?? '');
    expect(claims).toMatchObject({ role: 'developer', org: 'builders', quota: 'SILVER' });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(1500);
    expect(decodeProtectedHeader(body['access_token'] ?? '').alg).toBe('EdDSA');
    const { data, errors } = await world.askWith(body['access_token'] ?? '', SUBMIT);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      submitStoreService: {
        service: { id: 'ma-carte', status: 'SUBMITTED', publisher: 'builders' },
        refusal: null,
      },
    });
  });

  test('without the scope that a field asks for is refused that field, and told which scope it lacks', async () => {
    const token = await world.accessToken(await world.credentialsOf({ name: 'Sans droit' }));
    const { status, data, errors } = await world.askWith(token, SUBMIT);
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
    const credentials = await world.credentialsOf({ name: 'Pressé', quotaClass: 'STANDARD' });
    const token = await world.accessToken(credentials);
    const post = () =>
      fetch(world.hub.url, {
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
    const other = await world.accessToken(
      await world.credentialsOf({ name: 'Calme', quotaClass: 'GOLD' }),
    );
    const calm = await fetch(world.hub.url, {
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
    const token = await world.accessToken(await world.credentialsOf({ name: 'Machine' }));
    const { data } = await world.askWith(
      token,
      'mutation { registerApplication(input: { name: "x", purpose: "x", scopes: [], quotaClass: STANDARD, acceptedTerms: "2026-09" }) { refusal { code } } }',
    );
    expect(data).toEqual({ registerApplication: { refusal: { code: 'ROLE_NOT_ALLOWED' } } });
  });
});

describe('a secret', () => {
  test('is worth nothing after its rotation, the new one works, and the database knows neither', async () => {
    const before = await world.credentialsOf({ name: 'Tournante' });
    const { data } = await world.hub.ask<{
      rotateApplicationSecret: { credentials: Credentials };
    }>(
      'mutation($input: RotateApplicationSecretInput!) { rotateApplicationSecret(input: $input) { credentials { clientId clientSecret } refusal { code } } }',
      { input: { clientId: before.clientId } },
      { as: DEVELOPER },
    );
    const after = data?.rotateApplicationSecret.credentials as Credentials;
    expect(await world.tokenFor(before)).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_client',
        error_description: expect.stringMatching(/^The secret was replaced at /u),
      },
    });
    expect((await world.tokenFor(after)).status).toBe(200);
    const { sql } = world.database.connectAs(services);
    const stored = JSON.stringify(await sql`select * from services.client_secrets`);
    expect(stored).not.toContain(before.clientSecret);
    expect(stored).not.toContain(after.clientSecret);
    const { data: own } = await world.hub.ask(
      '{ myApplications { nodes { name usage { granted refused } } } }',
      {},
      { as: DEVELOPER },
    );
    expect(JSON.stringify(own)).toContain(
      '{"name":"Tournante","usage":[{"granted":1,"refused":1}]}',
    );
  });

  test('of an application that was revoked is worth nothing, and cannot be replaced', async () => {
    const credentials = await world.credentialsOf({ name: 'Finie' });
    const mutate = (name: string, type: string) =>
      world.hub.ask<Record<string, { refusal: { code: string } | null }>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`,
        { input: { clientId: credentials.clientId } },
        { as: DEVELOPER },
      );
    await mutate('revokeApplication', 'RevokeApplicationInput');
    expect(await world.tokenFor(credentials)).toMatchObject({
      status: 400,
      body: { error: 'invalid_client', error_description: 'The application was revoked.' },
    });
    const { data } = await mutate('rotateApplicationSecret', 'RotateApplicationSecretInput');
    expect(data?.['rotateApplicationSecret']?.refusal).toEqual({ code: 'APPLICATION_REVOKED' });
  });

  test('is nobody else’s to replace', async () => {
    const { clientId } = await world.credentialsOf({ name: 'Mienne' });
    const { data } = await world.hub.ask(
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
    const credentials = await world.credentialsOf({ name: `Refus ${what}`.slice(0, 60) });
    expect(await world.tokenFor(credentials, changes)).toMatchObject({
      status: 400,
      body: { error },
    });
  });

  test('a scope whose right the organisation lost since', async () => {
    await grant(['catalogue.write']);
    const credentials = await world.credentialsOf({ name: 'Déchue', scopes: ['catalogue.write'] });
    await grant([]);
    expect(await world.tokenFor(credentials, { scope: 'catalogue.write' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
  });

  test('no class whose right the organisation lost since, but gives the one that is open to all', async () => {
    await grant([], ['GOLD']);
    const credentials = await world.credentialsOf({ name: 'Dédorée', quotaClass: 'GOLD' });
    const classOf = async () => decodeJwt(await world.accessToken(credentials))['quota'];
    expect(await classOf()).toBe('GOLD');
    await grant([]);
    expect(await classOf()).toBe('SILVER');
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
    const { sql } = world.database.connectAs(services);
    const count = () => sql`select count(*)::int from services.applications`;
    const before = await count();
    const stranger = { ...DEVELOPER, org: 'strangers' };
    expect(await world.register({ name: 'Refusée', ...input }, stranger)).toMatchObject({
      application: null,
      credentials: null,
      refusal: { code },
    });
    expect(await count()).toEqual(before);
  });

  test('twice under one name, nor by who is no developer', async () => {
    await world.register({ name: 'Unique' });
    expect((await world.register({ name: 'Unique' })).refusal).toMatchObject({
      code: 'APPLICATION_EXISTS',
    });
    expect(
      (await world.register({ name: 'Autre' }, { ...DEVELOPER, role: 'jobseeker' })).refusal,
    ).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  });
});

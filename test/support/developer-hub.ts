import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { services } from '../../subgraphs/services/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { type Answer, ask } from './graphql-client.ts';
import { type Hub, startHub } from './hub.ts';
import type { TestClaims } from './token-issuer.ts';

/** A developer of the organisation `builders`. */
export const DEVELOPER = { role: 'developer' as const, sub: 'gwenn', org: 'builders' };

const REGISTER = `mutation($input: RegisterApplicationInput!) { registerApplication(input: $input) {
  application { clientId name scopes quotaClass organisation } credentials { clientId clientSecret } refusal { code message argument } } }`;

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Registered {
  readonly application: { readonly scopes: readonly string[] } | null;
  readonly credentials: Credentials | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
  readonly headers: Headers;
}

/** The gateway over the subgraph services alone, and what developers do with it. */
export interface DeveloperHub {
  readonly hub: Hub;
  readonly database: TestDatabase;
  /** Registers an application without scopes, of class SILVER, unless `input` says otherwise. */
  register(input: object, as?: TestClaims): Promise<Registered>;
  credentialsOf(input: object, as?: TestClaims): Promise<Credentials>;
  /** Asks the token endpoint; `changes` replace fields of the form. */
  tokenFor(credentials: Credentials, changes?: object): Promise<TokenAnswer>;
  accessToken(credentials: Credentials): Promise<string>;
  askWith(token: string, document: string): Promise<Answer<Record<string, unknown>>>;
  close(): Promise<void>;
}

export async function startDeveloperHub(
  environment: Readonly<Record<string, string>> = {},
  urls: Readonly<Record<string, string>> = {},
): Promise<DeveloperHub> {
  const database = await createTestDatabase([services]);
  const without = SUBGRAPHS.map(({ name }) => name).filter((name) => name !== services.name);
  const hub = await startHub({ databaseUrl: database.url, without, environment, urls });

  async function register(input: object, as: TestClaims = DEVELOPER): Promise<Registered> {
    const filled = {
      purpose: 'Montrer des ateliers.',
      scopes: [],
      quotaClass: 'SILVER',
      acceptedTerms: '2026-09',
      ...input,
    };
    const { data, errors } = await hub.ask<{ registerApplication: Registered }>(
      REGISTER,
      { input: filled },
      { as },
    );
    if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.registerApplication;
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
    return { status: response.status, body, headers: response.headers };
  }

  return {
    hub,
    database,
    register,
    async credentialsOf(input, as) {
      const { credentials, refusal } = await register(input, as);
      if (credentials === null) throw new Error(JSON.stringify(refusal));
      return credentials;
    },
    tokenFor,
    accessToken: async (credentials) => (await tokenFor(credentials)).body['access_token'] ?? '',
    askWith: (token, document) => ask(hub.url, document, {}, { authorization: `Bearer ${token}` }),
    async close() {
      await hub.close();
      await database.close();
    },
  };
}

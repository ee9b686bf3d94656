import { dayInParis } from '#kernel/calendar/days.ts';
import type { OpenAnswer, OpenRoute, OpenRouteBase } from '#kernel/graph/open-route.ts';
import { secretHash } from './credentials.ts';
import { createDevelopersRepository, type DevelopersRepository } from './repository.ts';
import { CLIENT_ID, mayHaveScope, TOKEN_SECONDS } from './rules.ts';
import { publicKeys, signClientToken } from './sign-token.ts';
import type { ApplicationRow } from './tables.ts';

/** A client's token is nobody else's business. */
const NOT_STORED = { 'cache-control': 'no-store', pragma: 'no-cache' };

/** The errors of RFC 6749, section 5.2, with status 400. */
type TokenError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

const refused = (error: TokenError, description: string): OpenAnswer => ({
  status: 400,
  headers: NOT_STORED,
  body: { error, error_description: description },
});

/** `POST /oauth2/access_token`: the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4), with the client's credentials in the form. */
export const tokenRoute: OpenRoute = {
  method: 'POST',
  path: '/oauth2/access_token',
  async answer(form, base) {
    const fields = readForm(form);
    if (fields === null)
      return refused('invalid_request', 'Send grant_type, client_id and client_secret, each once.');
    if (fields.grantType !== 'client_credentials')
      return refused('unsupported_grant_type', 'The grant type is client_credentials.');
    const developers = createDevelopersRepository(base.db);
    const client = CLIENT_ID.test(fields.clientId)
      ? await developers.findClient(fields.clientId, secretHash(fields.secret))
      : null;
    if (client === null) return refused('invalid_client', NOT_A_CLIENT);
    const { application, secret } = client;
    const answer =
      secret === null
        ? refused('invalid_client', NOT_A_CLIENT)
        : await answerTo(application, secret.replacedAt, fields.scope, developers, base);
    const isGranted = answer.status === 200;
    await developers.countToken(application.clientId, dayInParis(), isGranted);
    return answer;
  },
};

const NOT_A_CLIENT = 'The client is not known, or its secret is wrong.';

async function answerTo(
  application: ApplicationRow,
  replacedAt: Date | null,
  scope: string | null,
  developers: DevelopersRepository,
  { secretOf }: OpenRouteBase,
): Promise<OpenAnswer> {
  // Only who has that secret learns what became of it.
  if (replacedAt !== null)
    return refused('invalid_client', `The secret was replaced at ${replacedAt.toISOString()}.`);
  if (application.revokedAt !== null)
    return refused('invalid_client', 'The application was revoked.');
  const rights = await developers.findRights(application.organisation);
  const granted = application.scopes.filter((name) => mayHaveScope(rights, name));
  const asked = scope === null ? granted : scope.split(' ').filter((name) => name !== '');
  const missing = asked.find((name) => !granted.includes(name));
  if (missing !== undefined)
    return refused('invalid_scope', `The application does not have the scope ${missing}.`);
  const scopes = [...new Set(asked)].sort();
  return {
    status: 200,
    headers: NOT_STORED,
    body: {
      scope: scopes.join(' '),
      expires_in: TOKEN_SECONDS,
      token_type: 'Bearer',
      access_token: await signClientToken(application, scopes, secretOf),
    },
  };
}

/** What a form holds; null when something is missing or stands twice. */
function readForm(form: URLSearchParams) {
  const names = ['grant_type', 'client_id', 'client_secret', 'scope'];
  if (names.some((name) => form.getAll(name).length > 1)) return null;
  const [grantType, clientId, secret, scope] = names.map((name) => form.get(name));
  if (!grantType || !clientId || !secret) return null;
  return { grantType, clientId, secret, scope: scope ?? null };
}

/** `GET /oauth2/jwks`: the public keys by which a gateway knows the tokens. */
export const jwksRoute: OpenRoute = {
  method: 'GET',
  path: '/oauth2/jwks',
  answer: async (_form, { secretOf }) => ({
    status: 200,
    headers: { 'cache-control': 'public, max-age=300' },
    body: publicKeys(secretOf),
  }),
};

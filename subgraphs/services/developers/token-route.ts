import { dayInParis } from '#kernel/calendar/days.ts';
import type { AnswerOpen, OpenAnswer, OpenRoute, OpenRouteBase } from '#kernel/graph/open-route.ts';
import { secretHash } from './credentials.ts';
import { createDevelopersRepository, type DevelopersRepository } from './repository.ts';
import { CLIENT_ID, classUnder, mayHaveScope, TOKEN_SECONDS } from './rules.ts';
import { publicKeys, signClientToken } from './sign-token.ts';
import type { ApplicationRow } from './tables.ts';
import { createTokenAttempts } from './token-attempts.ts';

/** A client's token is nobody else's business. */
const NOT_STORED = { 'cache-control': 'no-store', pragma: 'no-cache' };

/** The errors of RFC 6749, section 5.2, with status 400. */
type TokenError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

interface Refused extends OpenAnswer {
  readonly status: 400;
  readonly body: { readonly error: TokenError; readonly error_description: string };
}

interface Granted extends OpenAnswer {
  readonly status: 200;
}

const refused = (error: TokenError, description: string): Refused => ({
  status: 400,
  headers: NOT_STORED,
  body: { error, error_description: description },
});

/** `POST /oauth2/access_token`: the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4), with the client's credentials in the form. */
export const tokenRoute: OpenRoute = {
  method: 'POST',
  path: '/oauth2/access_token',
  open: answerTokens,
};

function answerTokens(base: OpenRouteBase): AnswerOpen {
  const developers = createDevelopersRepository(base.db);
  const attempts = createTokenAttempts();
  return async ({ form, network }) => {
    const fields = readForm(form);
    if (fields === null)
      return refused('invalid_request', 'Send grant_type, client_id and client_secret, each once.');
    if (fields.grantType !== 'client_credentials')
      return refused('unsupported_grant_type', 'The grant type is client_credentials.');
    // Nothing is looked up for what is no identifier, and nothing counted.
    if (!CLIENT_ID.test(fields.clientId)) return refused('invalid_client', NOT_A_CLIENT);
    const attempt = attempts.begin(fields.clientId, network);
    if ('waitSeconds' in attempt) return tooMany(attempt.waitSeconds);
    let outcome: 'granted' | 'wrong' | 'neither' = 'neither';
    try {
      const answer = await answerClient(fields, developers, base);
      if (answer.status === 200) outcome = 'granted';
      else if (answer.body.error === 'invalid_client') outcome = 'wrong';
      return answer;
    } finally {
      attempt.end(outcome);
    }
  };
}

const tooMany = (seconds: number): OpenAnswer => ({
  status: 429,
  headers: { ...NOT_STORED, 'retry-after': String(seconds) },
  body: {
    error: 'too_many_requests',
    error_description: `Too many requests or wrong secrets from this address. Try again in ${seconds} seconds.`,
  },
});

async function answerClient(
  { clientId, secret: sent, scope }: TokenForm,
  developers: DevelopersRepository,
  base: OpenRouteBase,
): Promise<Granted | Refused> {
  const client = await developers.findClient(clientId, secretHash(sent));
  if (client === null) return refused('invalid_client', NOT_A_CLIENT);
  const { application, secret } = client;
  const answer =
    secret === null
      ? refused('invalid_client', NOT_A_CLIENT)
      : await answerTo(application, secret.replacedAt, scope, developers, base);
  await developers.countToken(clientId, dayInParis(), answer.status === 200);
  return answer;
}

const NOT_A_CLIENT = 'The client is not known, or its secret is wrong.';

async function answerTo(
  application: ApplicationRow,
  replacedAt: Date | null,
  scope: string | null,
  developers: DevelopersRepository,
  { secretOf }: OpenRouteBase,
): Promise<Granted | Refused> {
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
  const quotaClass = classUnder(rights, application.quotaClass);
  return {
    status: 200,
    headers: NOT_STORED,
    body: {
      scope: scopes.join(' '),
      expires_in: TOKEN_SECONDS,
      token_type: 'Bearer',
      access_token: await signClientToken({ ...application, quotaClass }, scopes, secretOf),
    },
  };
}

interface TokenForm {
  readonly grantType: string;
  readonly clientId: string;
  readonly secret: string;
  readonly scope: string | null;
}

/** What a form holds; null when something is missing or stands twice. */
function readForm(form: URLSearchParams): TokenForm | null {
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
  open: ({ secretOf }) => {
    const body = publicKeys(secretOf);
    return async () => ({ status: 200, headers: { 'cache-control': 'public, max-age=300' }, body });
  },
};

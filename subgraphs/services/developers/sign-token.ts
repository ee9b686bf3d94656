import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { OpenRouteBase } from '#kernel/graph/open-route.ts';
import { AUDIENCE, DEVELOPER_ISSUER, TOKEN_ALGORITHM, TOKEN_SECONDS } from './rules.ts';
import type { ApplicationRow } from './tables.ts';

type SecretOf = OpenRouteBase['secretOf'];

/** Names the key, and derives it: another number is another key, and tokens of the one before end with it. */
const KEY_ID = 'developers-1';
/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The signing key, derived from the hub's master key: each process of the subgraph has the same, and none stores it. */
const signingKey = (secretOf: SecretOf): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, secretOf(`token-signing-${KEY_ID}`)]),
    format: 'der',
    type: 'pkcs8',
  });

/** The public keys, as a JSON Web Key Set. */
export function publicKeys(secretOf: SecretOf): { readonly keys: readonly object[] } {
  const jwk = createPublicKey(signingKey(secretOf)).export({ format: 'jwk' });
  return { keys: [{ ...jwk, kid: KEY_ID, alg: TOKEN_ALGORITHM, use: 'sig' }] };
}

/** A token of a client, with the scopes and the class of quotas that the gateway holds it to. */
export function signClientToken(
  { clientId, organisation, quotaClass }: ApplicationRow,
  scopes: readonly string[],
  secretOf: SecretOf,
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({
    role: 'developer',
    org: organisation,
    scope: scopes.join(' '),
    quota: quotaClass,
  })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: KEY_ID, typ: 'JWT' })
    .setIssuer(DEVELOPER_ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(clientId)
    .setIssuedAt(now)
    .setExpirationTime(now + TOKEN_SECONDS)
    .setJti(randomUUID())
    .sign(signingKey(secretOf));
}

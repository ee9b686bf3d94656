import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JWTPayload, SignJWT } from 'jose';
import { type CallerRole, ROLES } from '#kernel/caller.ts';
import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';
import { type Issuer, OWN_CLAIMS } from '../../gateway/identity/issuers.ts';
import { ROLE_PURPOSES } from '../../gateway/policy/role-purposes.ts';

const NAME = 'https://issuer.test.invalid';
const AUDIENCE = 'estuaire-test';
export const PURPOSES = [
  'own-file',
  'statistics',
  'moderation',
  'counselling',
  'benefits',
  'placement',
  'identity-check',
  'fraud-check',
  'youth-support',
  'audit',
].map((name) => `purpose:${name}`);

/** What a token says, beyond who gave it and when. */
export interface TestClaims extends JWTPayload {
  readonly role?: CallerRole;
  readonly org?: string;
  readonly scope?: string;
  readonly purposes?: readonly string[];
  readonly peam_id?: string;
  readonly counsellor_id?: string;
  readonly sirets?: readonly string[];
  readonly agreement_until?: number;
  readonly quota?: string;
}

/** An issuer of this process, with a key of its own. */
export interface TokenIssuer {
  /** As the gateway is told of it: it may say everything. */
  readonly issuer: Issuer;
  readonly privateKey: KeyObject;
  /** A token for ten minutes, of a subject `tester`, unless the claims say otherwise. */
  token(claims: TestClaims, header?: Readonly<Record<string, string>>): Promise<string>;
}

export function createTokenIssuer(name = NAME): TokenIssuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey,
    issuer: {
      issuer: name,
      audience: AUDIENCE,
      algorithms: ['ES256'],
      jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kty: 'EC', kid: 'test' }] },
      maxAgeMinutes: 60,
      may: {
        roles: [...ROLES],
        purposes: PURPOSES,
        scopes: ['read', 'write', 'admin'],
        organisations: ['*'],
        own: [...OWN_CLAIMS],
        quotas: [...QUOTA_CLASSES],
      },
    },
    token(claims, header = {}) {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({
        iss: name,
        aud: AUDIENCE,
        sub: 'tester',
        iat: now,
        exp: now + 600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', ...header })
        .sign(privateKey);
    },
  };
}

/** The claims of somebody in a role, for all purposes of the role or for some. */
export const claimsOfRole = (
  role: CallerRole,
  purposes: readonly string[] = ROLE_PURPOSES[role].purposes,
): TestClaims => ({
  role,
  purposes,
  ...(ROLE_PURPOSES[role].needsAgreement
    ? { agreement_until: Math.floor(Date.now() / 1_000) + 86_400 }
    : {}),
});

/** Writes the file that a gateway reads its issuers from. */
export async function writeIssuers(
  issuers: readonly Issuer[],
): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-issuers-'));
  const file = join(folder, 'issuers.json');
  await writeFile(file, JSON.stringify(issuers));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

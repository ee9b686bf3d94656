import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import { ROLES } from '#kernel/caller.ts';
import { ROLE_PURPOSES } from '../policy/role-purposes.ts';
import { type Issuer, OWN_CLAIMS } from './issuers.ts';

/** Where the key of the development issuer is, in the data folder. */
export const DEVELOPMENT_ISSUER_FILE = 'development-issuer.json';
const NAME = 'https://development-issuer.estuaire.invalid';
const AUDIENCE = 'estuaire';
const ALGORITHM = 'EdDSA';
const KEY_ID = 'development';
export const MAX_MINUTES = 1440;

const caller = z.object({
  subject: z.string(),
  organisation: z.string(),
  role: z.enum(ROLES),
  /** The claims that name the caller's own rows. */
  own: z.partialRecord(z.enum(OWN_CLAIMS), z.union([z.string(), z.array(z.string())])),
});

const content = z.object({
  /** PKCS #8 in PEM. */
  privateKey: z.string(),
  callers: z.array(caller),
});

/** Somebody of the demo, as a token of the development issuer says it. */
export type DemoCaller = z.infer<typeof caller>;
export type DevelopmentIssuerContent = z.infer<typeof content>;

export interface TokenWish {
  readonly role: string;
  /** All purposes of the role when absent. */
  readonly purposes?: readonly string[] | undefined;
  /** @default 60 */
  readonly minutes?: number | undefined;
}

/** Gives tokens to whoever asks, for a hub whose data is about nobody. */
export interface DevelopmentIssuer {
  readonly callers: readonly DemoCaller[];
  /** As the gateway believes it. */
  readonly issuer: Issuer;
  /** Makes a token. Throws a sentence for a role or a purpose that is not there. */
  token(wish: TokenWish): Promise<string>;
}

/** Reads the development issuer that `npm start` made. Throws a sentence when it is not there. */
export async function readDevelopmentIssuer(dataFolder: string): Promise<DevelopmentIssuer> {
  const file = join(dataFolder, DEVELOPMENT_ISSUER_FILE);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `There is no development issuer at ${file}: npm start makes it, for the demo's data alone.`,
    );
  });
  const { privateKey, callers } = content.parse(JSON.parse(text));
  return createDevelopmentIssuer(createPrivateKey(privateKey), callers);
}

function createDevelopmentIssuer(
  key: KeyObject,
  callers: readonly DemoCaller[],
): DevelopmentIssuer {
  return {
    callers,
    issuer: {
      issuer: NAME,
      audience: AUDIENCE,
      algorithms: [ALGORITHM],
      jwks: { keys: [publicKeyOf(key)] },
      maxAgeMinutes: MAX_MINUTES,
      may: {
        roles: callers.map(({ role }) => role),
        purposes: [...new Set(callers.flatMap(({ role }) => ROLE_PURPOSES[role].purposes))],
        scopes: [],
        organisations: callers.map(({ organisation }) => organisation),
        own: [...OWN_CLAIMS],
        quotas: [],
      },
    },
    token(wish) {
      const found = callers.find(({ role }) => role === wish.role);
      if (found === undefined)
        throw new Error(`expected a role of ${callers.map(({ role }) => role).join(', ')}.`);
      return sign(found, wish, key);
    },
  };
}

function sign({ subject, organisation, role, own }: DemoCaller, wish: TokenWish, key: KeyObject) {
  const { purposes: all, needsAgreement } = ROLE_PURPOSES[role];
  const { purposes = all, minutes = 60 } = wish;
  const foreign = purposes.find((purpose) => !all.includes(purpose));
  if (foreign !== undefined)
    throw new Error(`The role ${role} has ${all.join(', ') || 'no purposes'}, not ${foreign}.`);
  const now = Math.floor(Date.now() / 1_000);
  const until = now + minutes * 60;
  return new SignJWT({
    org: organisation,
    role,
    purposes: [...purposes],
    ...(needsAgreement ? { agreement_until: until } : {}),
    ...own,
  })
    .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: 'JWT' })
    .setIssuer(NAME)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(until)
    .sign(key);
}

function publicKeyOf(key: KeyObject): JWK & { kty: 'OKP' } {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  return { ...jwk, kty: 'OKP', kid: KEY_ID, alg: ALGORITHM, use: 'sig' };
}

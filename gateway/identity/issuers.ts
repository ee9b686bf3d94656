import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ROLES } from '#kernel/caller.ts';
import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';

/** Signatures that only the holder of a private key can make: a key that checks them can be known to all. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** The claims of a token that name a caller's own rows. */
export const OWN_CLAIMS = ['peam_id', 'counsellor_id', 'sirets'] as const;

const jwksUrl = z.string().refine(isSafeUrl, 'expected https://…, or http://… on the loopback');

const jwks = z.strictObject({
  keys: z
    .array(z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']) }))
    .min(1)
    .refine((keys) => keys.every((key) => !('d' in key)), 'expected public keys only'),
});

const issuer = z
  .strictObject({
    /** What stands in a token's `iss`, character by character. */
    issuer: z.string().min(1),
    /** What must stand in its `aud`. */
    audience: z.string().min(1),
    jwksUrl: jwksUrl.optional(),
    jwks: jwks.optional(),
    algorithms: z.array(z.enum(ALGORITHMS)).min(1),
    /** How long after its `iat` a token is believed at most. */
    maxAgeMinutes: z.number().int().min(1).max(1440).default(60),
    /** The subgraph that is told how much its subjects ask, day by day; nobody without one. */
    usageTo: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,40}$/u)
      .optional(),
    /** What its tokens may say. A token that says more is refused whole. */
    may: z.strictObject({
      roles: z.array(z.enum(ROLES)),
      purposes: z.array(z.string().regex(/^purpose:[a-z-]+$/u)).default([]),
      scopes: z.array(z.string().min(1)).default([]),
      /** Names of organisations, `*` for any. */
      organisations: z.array(z.string().min(1)).default([]),
      own: z.array(z.enum(OWN_CLAIMS)).default([]),
      /** Classes of quotas that it may give. */
      quotas: z.array(z.enum(QUOTA_CLASSES)).default([]),
    }),
  })
  .refine(
    ({ jwks: keys, jwksUrl: url }) => (keys === undefined) !== (url === undefined),
    'expected either jwks or jwksUrl',
  );

const issuers = z
  .array(issuer)
  .refine(
    (list) => new Set(list.map((one) => one.issuer)).size === list.length,
    'expected each issuer once',
  );

/** Somebody whose tokens are believed, and for what. */
export type Issuer = z.infer<typeof issuer>;

/** Reads the file that lists the issuers. Throws one error that says where it is wrong. */
export async function readIssuers(file: string): Promise<readonly Issuer[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`ISSUERS names ${file}, which cannot be read.`);
  });
  return parseIssuers(text, file);
}

/** Reads the text of such a file. */
export function parseIssuers(text: string, file: string): readonly Issuer[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
  const parsed = issuers.safeParse(content);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  throw new Error(`${file} does not list issuers:\n${problems.join('\n')}`);
}

function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback);
}

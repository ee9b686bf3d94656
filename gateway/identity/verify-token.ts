import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Claims, readClaims } from './claims.ts';
import { KeysUnavailable, keysOf } from './issuer-keys.ts';
import type { Issuer } from './issuers.ts';
import { issuerUnavailable, tokenRefused } from './refusals.ts';

/** A token longer than this is not looked at. In characters. */
const MAX_TOKEN = 8_000;
/** How far the clocks of the hub and of an issuer may be apart. */
const TOLERANCE_SECONDS = 60;
const JWT_FORM = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u;

/** Checks a token and gives its claims. Throws TOKEN_INVALID, or ISSUER_UNAVAILABLE when the keys that it needs cannot be had. */
export type VerifyToken = (token: string) => Promise<Claims>;

/** Checks tokens of these issuers. `report` is told why an issuer's keys cannot be fetched. */
export function createVerifyToken(
  issuers: readonly Issuer[],
  report: (cause: unknown) => void,
): VerifyToken {
  const known = new Map(
    issuers.map((issuer) => [issuer.issuer, { issuer, keys: keysOf(issuer, report) }]),
  );
  return async (token) => {
    if (token.length > MAX_TOKEN || !JWT_FORM.test(token)) throw tokenRefused('malformed');
    const trusted = known.get(issuerOf(token));
    if (trusted === undefined) throw tokenRefused('unknown-issuer');
    return verify(token, trusted.issuer, trusted.keys);
  };
}

/** What the token says of its issuer, before anything of it is believed. */
function issuerOf(token: string): string {
  try {
    return String(decodeJwt(token).iss);
  } catch {
    throw tokenRefused('malformed');
  }
}

async function verify(token: string, issuer: Issuer, keys: JWTVerifyGetKey): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: issuer.algorithms,
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: issuer.maxAgeMinutes * 60,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return readClaims(payload, issuer);
  } catch (error) {
    if (error instanceof KeysUnavailable) throw issuerUnavailable();
    throw tokenRefused(error instanceof errors.JWTExpired ? 'expired' : 'malformed');
  }
}

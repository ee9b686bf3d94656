import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import { callerOfClaims, isOver } from './caller-of-claims.ts';
import type { Claims } from './claims.ts';
import type { Issuer } from './issuers.ts';
import { agreementExpired, purposeRefused, tokenRefused } from './refusals.ts';
import { createVerifyToken } from './verify-token.ts';

/** Tokens kept as checked, and for how long at most: a key that is taken back stops counting after that. */
const MAX_TOKENS = 10_000;
const CHECKED_MS = 60_000;
/** Ways of narrowing one token's purposes that are kept. */
const MAX_NARROWED = 20;

/** Finds out who asks. */
export interface Identity {
  /**
   * The caller that a request's headers prove: `authorization`, and `purpose` where it asks for less than its token allows. At once when the
   * token was checked within the last minute. Throws, or rejects with, the error that ends the request: TOKEN_INVALID, ISSUER_UNAVAILABLE,
   * PURPOSE_REFUSED, AGREEMENT_EXPIRED.
   */
  identify(authorization: string | undefined, purpose?: string): Caller | Promise<Caller>;
}

export interface IdentityConfig {
  readonly issuers: readonly Issuer[];
  /** Told why the keys of an issuer cannot be fetched. */
  readonly report: (cause: unknown) => void;
}

/** A token that was checked. */
interface Checked {
  readonly claims: Claims;
  /** When it must be checked again, in milliseconds since 1970. */
  readonly until: number;
  readonly callers: LRUCache<string, Caller>;
}

export function createIdentity({ issuers, report }: IdentityConfig): Identity {
  const verify = createVerifyToken(issuers, report);
  const checked = new LRUCache<string, Checked>({ max: MAX_TOKENS });

  async function check(token: string, key: string): Promise<Checked> {
    const claims = await verify(token);
    const until = Math.min(claims.exp * 1_000, Date.now() + CHECKED_MS);
    const one: Checked = { claims, until, callers: new LRUCache({ max: MAX_NARROWED }) };
    checked.set(key, one);
    return one;
  }

  return {
    identify(authorization, purpose) {
      if (authorization === undefined) {
        if (purpose === undefined) return ANONYMOUS;
        throw purposeRefused('A purpose is named and no token.');
      }
      const token = tokenIn(authorization);
      // Held by its hash: the token itself opens files, and stays nowhere.
      const key = hash('sha256', token, 'base64');
      const known = checked.get(key);
      if (known !== undefined && Date.now() < known.until) return callerOf(known, purpose);
      return check(token, key).then((one) => callerOf(one, purpose));
    },
  };
}

function callerOf({ claims, callers }: Checked, purpose: string | undefined): Caller {
  const key = purpose === undefined ? '' : `=${purpose}`;
  const known = callers.get(key);
  if (known !== undefined && isOver(claims)) throw agreementExpired();
  const caller = known ?? callerOfClaims(claims, purpose);
  callers.set(key, caller);
  return caller;
}

function tokenIn(authorization: string): string {
  const [scheme, token, ...more] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || more.length > 0)
    throw tokenRefused('malformed');
  return token;
}

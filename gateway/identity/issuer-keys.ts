import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { Issuer } from './issuers.ts';

/** How often the keys of an issuer are fetched again. */
const FRESH_MS = 10 * 60_000;
/** How long they are believed when that fails. */
const KEPT_MS = 24 * 60 * 60_000;
/** How long nothing is fetched after a fetch, whether it failed or not: tokens with invented keys make no traffic. */
const COOL_DOWN_MS = 30_000;
const TIMEOUT_MS = 5_000;

/** The keys of an issuer cannot be had: nothing is known about the token. */
export class KeysUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The keys of an issuer cannot be fetched.', { cause });
    this.name = 'KeysUnavailable';
  }
}

/**
 * Finds the key of an issuer that a token names. Keys that were fetched go on being used for a day when they cannot be fetched again, which
 * `report` is told; after that, or before there were any, it throws `KeysUnavailable`.
 */
export const keysOf = (
  { jwks, jwksUrl }: Issuer,
  report: (cause: unknown) => void,
): JWTVerifyGetKey =>
  jwks === undefined
    ? remoteKeys(new URL(jwksUrl ?? ''), report)
    : createLocalJWKSet(jwks as JSONWebKeySet);

function remoteKeys(url: URL, report: (cause: unknown) => void): JWTVerifyGetKey {
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: KEPT_MS,
    cooldownDuration: COOL_DOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    async [customFetch](href, options) {
      if (Date.now() < triedAt + COOL_DOWN_MS) throw new KeysUnavailable();
      triedAt = Date.now();
      const response = await fetch(href, options);
      if (response.ok) fetchedAt = Date.now();
      return response;
    },
  });
  const refresh = (): void => {
    const isDue = Date.now() > Math.max(fetchedAt + FRESH_MS, triedAt + COOL_DOWN_MS);
    if (keys.fresh && isDue) keys.reload().catch(report);
  };
  return async (header, token) => {
    refresh();
    try {
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error) || error instanceof KeysUnavailable) throw error;
      report(error);
      throw new KeysUnavailable(error);
    }
  };
}

/** Whether the keys are there and the token names none of them. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

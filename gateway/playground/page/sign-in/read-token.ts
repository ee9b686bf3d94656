/** What a token says of whoever brings it. The gateway alone checks it. */
export type TokenContent = {
  readonly role: string | null;
  /** Without `purpose:`. */
  readonly purposes: readonly string[];
  /** In milliseconds since 1970 by the issuer's clock; null when the token does not say. */
  readonly expiresAt: number | null;
  /** From issue to end, in milliseconds; null when the token does not say. */
  readonly lifetimeMs: number | null;
};

/** Reads the claims of a JWT without checking it; null when it is none. */
export function readToken(token: string): TokenContent | null {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  let claims: unknown;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
    claims = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof claims !== 'object' || claims === null) return null;
  const { role, purposes, exp, iat } = claims as Readonly<Record<string, unknown>>;
  return {
    role: typeof role === 'string' ? role : null,
    purposes: Array.isArray(purposes) ? purposes.map((name) => withoutPrefix(String(name))) : [],
    expiresAt: typeof exp === 'number' ? exp * 1_000 : null,
    lifetimeMs: typeof exp === 'number' && typeof iat === 'number' ? (exp - iat) * 1_000 : null,
  };
}

export const withoutPrefix = (purpose: string): string => purpose.replace(/^purpose:/, '');

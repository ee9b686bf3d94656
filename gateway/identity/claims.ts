import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { ROLES } from '#kernel/caller.ts';
import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';
import { type Issuer, OWN_CLAIMS } from './issuers.ts';
import { tokenRefused } from './refusals.ts';

/** What a token may hold; whatever else it holds is not looked at. */
const claims = z.object({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  org: z.string().min(1).max(200).optional(),
  role: z.enum(ROLES).optional(),
  scope: z.string().max(2_000).default(''),
  purposes: z
    .array(z.string().regex(/^purpose:[a-z-]{1,40}$/u))
    .max(20)
    .default([]),
  /** When the agreement between the hub and the organisation ends, in seconds since 1970. */
  agreement_until: z.number().optional(),
  quota: z.enum(QUOTA_CLASSES).optional(),
  peam_id: z.string().min(1).max(100).optional(),
  counsellor_id: z.string().min(1).max(100).optional(),
  sirets: z
    .array(z.string().regex(/^\d{14}$/u))
    .max(100)
    .optional(),
});

export type Claims = Readonly<z.infer<typeof claims>> & {
  /** Not of the token: what the list says of its issuer. */
  readonly usageTo?: string | undefined;
};

/** Reads the claims of a token whose signature holds. Throws TOKEN_INVALID when they are unusable, or more than their issuer may say. */
export function readClaims(payload: JWTPayload, { may, usageTo }: Issuer): Claims {
  const { success, data } = claims.safeParse(payload);
  if (!success) throw tokenRefused('malformed');
  const isWithin =
    (data.role === undefined || may.roles.includes(data.role)) &&
    data.purposes.every((purpose) => may.purposes.includes(purpose)) &&
    scopesOf(data).every((scope) => may.scopes.includes(scope)) &&
    (data.quota === undefined || may.quotas.includes(data.quota)) &&
    (data.org === undefined || ['*', data.org].some((one) => may.organisations.includes(one))) &&
    OWN_CLAIMS.every((name) => data[name] === undefined || may.own.includes(name));
  if (!isWithin) throw tokenRefused('malformed');
  return { ...data, usageTo };
}

/** The scopes of a token: words apart by spaces (RFC 8693). */
export const scopesOf = ({ scope }: Claims): readonly string[] =>
  scope.split(' ').filter((word) => word !== '');

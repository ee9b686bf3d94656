import { NO_ROWS } from '#kernel/caller.ts';
import type { Caller } from '../policy/caller.ts';
import { ROLE_PURPOSES } from '../policy/role-purposes.ts';
import { type Claims, scopesOf } from './claims.ts';
import { agreementExpired, purposeRefused } from './refusals.ts';

/**
 * The caller that a token proves, for its purposes or for those of them that `narrowed` names (`own-file benefits`, with or without
 * `purpose:`). Throws PURPOSE_REFUSED for a purpose that the token or its role does not have, AGREEMENT_EXPIRED when the agreement is over.
 */
export function callerOfClaims(claims: Claims, narrowed: string | undefined): Caller {
  if (isOver(claims)) throw agreementExpired();
  const role = claims.role ?? null;
  const row = role === null ? null : ROLE_PURPOSES[role];
  for (const purpose of claims.purposes) {
    if (row?.purposes.includes(purpose) !== true)
      throw purposeRefused(`The role ${role ?? '(none)'} does not have ${purpose}.`);
  }
  if (row?.needsAgreement === true && claims.agreement_until === undefined)
    throw purposeRefused(`The role ${role} has its purposes by agreement, and the token has none.`);
  return {
    kind: 'known',
    subject: claims.sub,
    organisation: claims.org ?? null,
    role,
    ...(claims.quota === undefined ? {} : { quotaClass: claims.quota }),
    ...(claims.usageTo === undefined ? {} : { usageTo: claims.usageTo }),
    scopes: scopesOf(claims),
    purposes: narrowed === undefined ? claims.purposes : narrow(claims.purposes, narrowed),
    own: {
      ...NO_ROWS,
      peamId: claims.peam_id ?? null,
      counsellorId: claims.counsellor_id ?? null,
      sirets: claims.sirets ?? [],
    },
  };
}

/** Whether the agreement of a token is over; to the second, since both sides know the day. */
export const isOver = ({ agreement_until: until }: Claims): boolean =>
  until !== undefined && Date.now() >= until * 1_000;

function narrow(purposes: readonly string[], wanted: string): readonly string[] {
  const names = wanted.split(/[\s,]+/u).filter((name) => name !== '');
  const full = names.map((name) => (name.startsWith('purpose:') ? name : `purpose:${name}`));
  const missing = full.find((name) => !purposes.includes(name));
  if (missing === undefined) return purposes.filter((purpose) => full.includes(purpose));
  throw purposeRefused('The token does not have a purpose that the header estuaire-purpose names.');
}

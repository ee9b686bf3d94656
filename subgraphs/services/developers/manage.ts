import { callerHash, notSignedIn } from '../caller-hash.ts';
import type { Desk } from '../desk.ts';
import { type Refusal, refusal, unlessModerator } from '../refusal.ts';
import type { GrantDeveloperRightsInput } from '../schema.generated.ts';
import { newSecret, secretHash } from './credentials.ts';
import { type ApplicationResult, refusedApplication } from './register.ts';
import { quotaRight, SCOPES } from './rules.ts';
import type { ApplicationRow } from './tables.ts';

/** Replaces the secret of one's application; the one before is worth nothing from then on. */
export async function rotateSecret(desk: Desk, clientId: string): Promise<ApplicationResult> {
  const own = await ownApplication(desk, clientId);
  if ('refusal' in own) return refusedApplication(own.refusal);
  const clientSecret = newSecret();
  return (await desk.developers.rotateSecret(clientId, secretHash(clientSecret)))
    ? { application: own.application, credentials: { clientId, clientSecret }, refusal: null }
    : refusedApplication(
        refusal('APPLICATION_REVOKED', 'clientId: the application was revoked.', 'clientId'),
      );
}

/** Takes one's application out of use, for good. Again has no further effect. */
export async function revokeApplication(desk: Desk, clientId: string): Promise<ApplicationResult> {
  const own = await ownApplication(desk, clientId);
  if ('refusal' in own) return refusedApplication(own.refusal);
  const revoked = await desk.developers.revoke(clientId);
  return { application: revoked ?? own.application, credentials: null, refusal: null };
}

async function ownApplication(
  { developers, pseudonyms, caller }: Desk,
  clientId: string,
): Promise<{ readonly application: ApplicationRow } | { readonly refusal: Refusal }> {
  const ownerHash = callerHash(pseudonyms, caller, 'applications');
  if (ownerHash === null) return { refusal: notSignedIn() };
  const application = await developers.findOwn(ownerHash, clientId);
  return application === null
    ? {
        refusal: refusal(
          'APPLICATION_UNKNOWN',
          'clientId: you have no such application.',
          'clientId',
        ),
      }
    : { application };
}

export type RightsResult =
  | {
      readonly rights: { readonly organisation: string; readonly names: readonly string[] };
      readonly refusal: null;
    }
  | { readonly rights: null; readonly refusal: Refusal };

/** Says what an organisation may have beyond what any may, in place of what was said before. */
export async function grantRights(
  { developers, caller, today }: Desk,
  { organisation, scopes, quotaClasses }: GrantDeveloperRightsInput,
): Promise<RightsResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return { rights: null, refusal: foreign };
  const unknown = scopes.find((name) => !SCOPES.some((scope) => scope.name === name));
  if (unknown !== undefined)
    return {
      rights: null,
      refusal: refusal(
        'SCOPE_UNKNOWN',
        `scopes: there is no scope ${JSON.stringify(unknown)}.`,
        'scopes',
      ),
    };
  const names = [...new Set([...scopes, ...quotaClasses.map(quotaRight)])].sort();
  await developers.setRights(organisation, names, today);
  return { rights: { organisation, names }, refusal: null };
}

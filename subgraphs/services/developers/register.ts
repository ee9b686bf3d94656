import { callerHash, isClient, notSignedIn } from '../caller-hash.ts';
import type { Desk } from '../desk.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { RegisterApplicationInput } from '../schema.generated.ts';
import { writtenTexts } from '../written-text.ts';
import { type Credentials, newClientId, newSecret, secretHash } from './credentials.ts';
import {
  MOST_NAME,
  MOST_PURPOSE,
  mayHaveClass,
  mayHaveScope,
  type Rights,
  SCOPES,
  TERMS_VERSION,
} from './rules.ts';
import type { ApplicationRow } from './tables.ts';

export type ApplicationResult =
  | {
      readonly application: ApplicationRow;
      readonly credentials: Credentials | null;
      readonly refusal: null;
    }
  | { readonly application: null; readonly credentials: null; readonly refusal: Refusal };

export const refusedApplication = (why: Refusal): ApplicationResult => ({
  application: null,
  credentials: null,
  refusal: why,
});

/** Registers an application of the caller's organisation and makes its credentials. */
export async function registerApplication(
  { developers, pseudonyms, caller }: Desk,
  input: RegisterApplicationInput,
): Promise<ApplicationResult> {
  const ownerHash = callerHash(pseudonyms, caller, 'applications');
  if (ownerHash === null) return refusedApplication(notSignedIn());
  const { organisation } = caller;
  if (caller.role !== 'developer' || organisation === null || isClient(caller))
    return refusedApplication(
      refusal('ROLE_NOT_ALLOWED', 'This is for developers of an organisation, not for clients.'),
    );
  const { name, purpose } = input;
  const written = writtenTexts({ name: MOST_NAME, purpose: MOST_PURPOSE }, { name, purpose });
  if ('refusal' in written) return refusedApplication(written.refusal);
  const wrong = await wrongWish(input, () => developers.findRights(organisation));
  if (wrong !== null) return refusedApplication(wrong);
  const credentials = { clientId: newClientId(written.texts.name), clientSecret: newSecret() };
  const application = await developers.insertApplication(
    {
      clientId: credentials.clientId,
      ...written.texts,
      organisation,
      ownerHash,
      scopes: [...new Set(input.scopes)].sort(),
      quotaClass: input.quotaClass,
      termsVersion: input.acceptedTerms,
      registeredAt: new Date(),
      revokedAt: null,
    },
    secretHash(credentials.clientSecret),
  );
  return application === null
    ? refusedApplication(
        refusal('APPLICATION_EXISTS', 'name: you have an application of that name.', 'name'),
      )
    : { application, credentials, refusal: null };
}

/** What is wrong with the scopes, the class and the terms that an application wishes; null when nothing is. */
async function wrongWish(
  { scopes, quotaClass, acceptedTerms }: RegisterApplicationInput,
  rightsOf: () => Promise<Rights>,
): Promise<Refusal | null> {
  if (acceptedTerms !== TERMS_VERSION)
    return refusal(
      'TERMS_NOT_ACCEPTED',
      `acceptedTerms: the terms in force are ${TERMS_VERSION}.`,
      'acceptedTerms',
    );
  const unknown = scopes.find((name) => !SCOPES.some((scope) => scope.name === name));
  if (unknown !== undefined)
    return refusal(
      'SCOPE_UNKNOWN',
      `scopes: there is no scope ${JSON.stringify(unknown)}; there are ${SCOPES.map(({ name }) => name).join(', ')}.`,
      'scopes',
    );
  const rights = await rightsOf();
  const foreign = scopes.find((name) => !mayHaveScope(rights, name));
  if (foreign !== undefined)
    return refusal(
      'SCOPE_NOT_ALLOWED',
      `scopes: your organisation has no right to ${foreign}.`,
      'scopes',
    );
  return mayHaveClass(rights, quotaClass)
    ? null
    : refusal(
        'QUOTA_NOT_ALLOWED',
        `quotaClass: your organisation has no right to ${quotaClass}.`,
        'quotaClass',
      );
}

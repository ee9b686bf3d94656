import { callerHash, notSignedIn } from '../caller-hash.ts';
import type { Desk } from '../desk.ts';
import { type Refusal, refusal, unlessModerator } from '../refusal.ts';
import type { ModerateStoreServiceInput, SubmitStoreServiceInput } from '../schema.generated.ts';
import { writtenTexts } from '../written-text.ts';
import { MOST_DESCRIPTION, MOST_NAME } from './rules.ts';
import type { ServiceRow } from './tables.ts';

export type ServiceResult =
  | { readonly service: ServiceRow; readonly refusal: null }
  | { readonly service: null; readonly refusal: Refusal };

const refused = (why: Refusal): ServiceResult => ({ service: null, refusal: why });
const ID = /^[a-z\d](?:[a-z\d-]{1,58})[a-z\d]$/u;
/** Names that one service has, at most. */
const MOST_APIS = 10;

/** Puts a client's service before the moderators; until they decide, the same client may change it. */
export async function submitService(
  { catalogue, pseudonyms, caller, today }: Desk,
  input: SubmitStoreServiceInput,
): Promise<ServiceResult> {
  const submittedBy = callerHash(pseudonyms, caller, 'applications');
  if (submittedBy === null) return refused(notSignedIn());
  const { id, name, description, category, kind, audiences, apis, url } = input;
  if (!ID.test(id))
    return refused(
      refusal(
        'IDENTIFIER_MALFORMED',
        'id: expected 3 to 60 lower-case letters, digits and hyphens.',
        'id',
      ),
    );
  const written = writtenTexts(
    { name: MOST_NAME, description: MOST_DESCRIPTION },
    { name, description },
  );
  if ('refusal' in written) return refused(written.refusal);
  if (URL.parse(url)?.protocol !== 'https:')
    return refused(refusal('URL_MALFORMED', 'url: expected https://….', 'url'));
  if (apis.length > MOST_APIS)
    return refused(refusal('TEXT_TOO_LONG', `apis: expected at most ${MOST_APIS}.`, 'apis'));
  const service = await catalogue.submitService({
    id,
    ...written.texts,
    publisherKind: 'PARTNER',
    publisher: caller.organisation ?? '',
    category,
    kind,
    audiences: [...new Set(audiences)],
    apis: [...new Set(apis)],
    isFree: true,
    url,
    status: 'SUBMITTED',
    statusReason: null,
    publishedOn: today,
    submittedAt: new Date(),
    submittedBy,
    fileId: null,
  });
  return service === null
    ? refused(
        refusal('SERVICE_TAKEN', 'id: a service is called that, and is not yours to change.', 'id'),
      )
    : { service, refusal: null };
}

/** Decides what becomes of a service. */
export async function moderateService(
  { catalogue, caller }: Desk,
  { serviceId, status, reason }: ModerateStoreServiceInput,
): Promise<ServiceResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refused(foreign);
  const isHidden = status === 'REJECTED' || status === 'WITHDRAWN';
  if (isHidden && (reason ?? '').trim() === '')
    return refused(refusal('REASON_MISSING', 'reason: what is not shown must say why.', 'reason'));
  const service = await catalogue.updateService(serviceId, {
    status,
    statusReason: isHidden ? (reason ?? null) : null,
  });
  return service === null
    ? refused(refusal('SERVICE_UNKNOWN', 'serviceId: there is no such service.', 'serviceId'))
    : { service, refusal: null };
}

import type { Desk } from '../desk.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { RecordClientUsageInput } from '../schema.generated.ts';
import { MOST_DELIVERED } from './rules.ts';

export type DeliveryResult =
  | { readonly isNew: boolean; readonly refusal: null }
  | { readonly isNew: null; readonly refusal: Refusal };

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Records what a gateway counted of its clients. Again under the same identifier it has no further effect. */
export async function recordUsage(
  { clientUsage, caller }: Pick<Desk, 'clientUsage' | 'caller'>,
  { deliveryId, lines }: RecordClientUsageInput,
): Promise<DeliveryResult> {
  // The field is in no client's graph. Whoever gets here all the same is no gateway.
  if (caller.role !== 'service')
    return refused(refusal('ROLE_NOT_ALLOWED', 'Gateways deliver what they counted, nobody else.'));
  if (!UUID.test(deliveryId)) return invalid('deliveryId', 'expected a UUID in lower case.');
  if (lines.length > MOST_DELIVERED)
    return invalid('lines', `expected at most ${MOST_DELIVERED} lines, got ${lines.length}.`);
  if (lines.some(isNegative)) return invalid('lines', 'expected no number below zero.');
  return { isNew: await clientUsage.record(deliveryId, lines), refusal: null };
}

const isNegative = ({ requests, refusedForQuota, errors }: Counts): boolean =>
  Math.min(requests, refusedForQuota, errors) < 0;

type Counts = RecordClientUsageInput['lines'][number];

const refused = (why: Refusal): DeliveryResult => ({ isNew: null, refusal: why });

const invalid = (argument: string, what: string): DeliveryResult =>
  refused(refusal('DELIVERY_INVALID', `${argument}: ${what}`, argument));

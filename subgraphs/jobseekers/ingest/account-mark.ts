import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { RecordSink } from '#kernel/ingest/source.ts';
import type { Pseudonymiser } from '#kernel/pseudonym.ts';

/** The keyed hash of an IBAN: equal for one account, however it is written. What is no IBAN says nothing of an account, and does not cost the right. */
export function accountMark(
  iban: string | null,
  hash: Pseudonymiser,
  { flag }: RecordSink,
): string | null {
  if (iban === null) return null;
  const exact = electronicFormatIBAN(iban);
  if (exact !== null && isValidIBAN(exact)) return hash(`ACCOUNT:${exact}`);
  flag('IBAN_INVALID');
  return null;
}

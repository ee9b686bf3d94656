import { hasValidSiretKey, isUnknownSiret, normaliseSiret } from '#kernel/codes/siret.ts';
import { codeField, mandatory } from '#kernel/ingest/fields.ts';
import { type RecordSink, reject } from '#kernel/ingest/source.ts';

/** How a record's establishment is staged. */
export const SIRET_COLUMNS = { siret: 'text', is_siret_key_valid: 'boolean' } as const;

/** The record's SIRET with its 14 digits. A wrong key is a doubt, not a reject: partners' files hold SIRETs that never had a right one. */
export function siretColumns(column: string, value: string | null, { flag }: RecordSink) {
  const siret = mandatory(
    column,
    codeField(column, value, normaliseSiret, '14 digits, or 11 to 13 without their leading zeros'),
  );
  if (isUnknownSiret(siret))
    return reject({
      column,
      code: 'SIRET_UNKNOWN',
      reason: 'The SIRET is made of zeros: the source does not know the establishment.',
      value,
      fault: 'RULE',
    });
  if (value !== siret) flag('SIRET_COMPLETED');
  const isValid = hasValidSiretKey(siret);
  if (!isValid) flag('SIRET_KEY_WRONG');
  return { siret, is_siret_key_valid: isValid };
}

import { hasValidNirKey, normaliseNir } from '#kernel/codes/nir.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';

interface NirFacts {
  readonly nir: string | null;
  readonly is_nir_key_valid: boolean | null;
}

/** Reads a NIR and flags what does not fit; never rejects, so that no part of it reaches a reject. */
export function readNir(
  text: string | null,
  { sex, birthDate }: { readonly sex: string | null; readonly birthDate: string | null },
  sink: RecordSink,
): NirFacts {
  if (text === null) return { nir: null, is_nir_key_valid: null };
  const nir = normaliseNir(text);
  if (nir === null) {
    sink.flag('NIR_MALFORMED');
    return { nir: null, is_nir_key_valid: null };
  }
  const isKeyValid = hasValidNirKey(nir);
  if (!isKeyValid) sink.flag('NIR_KEY_WRONG');
  if (sex !== null && (sex === 'MALE') !== '137'.includes(nir.charAt(0)))
    sink.flag('NIR_SEX_DIFFERS');
  if (birthDate !== null && birthDate.slice(2, 7).replace('-', '') !== nir.slice(1, 5))
    sink.flag('NIR_BIRTH_DIFFERS');
  return { nir, is_nir_key_valid: isKeyValid };
}

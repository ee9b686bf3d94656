import {
  departmentOfCommune,
  normaliseCommuneCode,
  normalisePostalCode,
} from '#kernel/codes/territory.ts';
import { codeField } from '#kernel/ingest/fields.ts';
import type { Cell, RecordSink } from '#kernel/ingest/source.ts';
import { orDoubt } from './doubt.ts';
import type { PersonLine } from './person-columns.ts';

/** Where the person lives; the département comes from the commune, or from the postal code where the commune is unknown. */
export function readPersonPlace(line: PersonLine, sink: RecordSink): Record<string, Cell> {
  const postalCode = orDoubt(sink, 'POSTAL_CODE_MALFORMED', () =>
    codeField('c_codepostal', line.postalCode, normalisePostalCode, '5 digits'),
  );
  const written = orDoubt(sink, 'COMMUNE_MALFORMED', () =>
    codeField('c_commune_id', line.communeCode, normaliseCommuneCode, 'an INSEE commune code'),
  );
  // Few communes have their postal code for code; most often the field holds the wrong one of the two, which may be another commune's code.
  const isPostalCode = written !== null && written === postalCode;
  if (isPostalCode) sink.flag('COMMUNE_IS_POSTAL_CODE');
  const communeCode = isPostalCode ? null : written;
  return {
    street_address: line.streetAddress,
    postal_code: postalCode,
    commune_code: communeCode,
    locality: line.locality,
    department_code:
      communeCode === null ? departmentOfPostalCode(postalCode) : departmentOfCommune(communeCode),
  };
}

function departmentOfPostalCode(code: string | null): string | null {
  if (code === null) return null;
  if (/^20[01]/u.test(code)) return '2A';
  if (code.startsWith('20')) return '2B';
  return departmentOfCommune(code);
}

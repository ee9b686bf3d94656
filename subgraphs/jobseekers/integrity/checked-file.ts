import type { Pseudonymiser } from '#kernel/pseudonym.ts';
import type { DeclaredMonthsRow } from '../repository/declared-months.ts';
import type { CheckedFile } from '../schema.generated.ts';
import type { PersonRecordRow } from '../tables.ts';
import { integrityMarksOf } from './marks.ts';
import { nirIncoherencesOf } from './nir-incoherences.ts';

/** What checks compare of a file, in columns: of thousands of persons it takes a tenth of what it takes as objects. */
export function checkedFileOf(
  record: PersonRecordRow,
  accountMark: string | null,
  declared: DeclaredMonthsRow | null,
  hash: Pseudonymiser,
): CheckedFile {
  const marks = integrityMarksOf({ ...record, accountMark }, hash);
  return {
    isIdentityCertified: record.isIdentityCertified,
    nirIncoherences: nirIncoherencesOf(record),
    markKinds: marks.map(({ kind }) => kind),
    marks: marks.map(({ mark }) => mark),
    months: declared?.months ?? [],
    hasWorked: declared?.hasWorked ?? [],
    hoursWorked: declared?.hoursWorked ?? [],
    grossPayEur: declared?.grossPayEur ?? [],
  };
}

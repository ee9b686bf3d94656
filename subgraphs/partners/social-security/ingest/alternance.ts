import { daysSince2000 } from '#kernel/ingest/byte-fields.ts';
import { columnNumbers, readByteRows } from '#kernel/ingest/byte-rows.ts';
import { choiceField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { dayInName, withinWindow } from './file-window.ts';
import { hiringColumns } from './hiring-staging.ts';
import { mergeHirings, prepareHirings } from './merge-hirings.ts';
import { readPostalCode } from './read-codes.ts';
import { readSiret } from './read-siret.ts';

const columns = {
  siret: ['SIRET', 'Employeur Siret'],
  startsOn: ['Date debut contrat', 'Contrat DateDebut'],
  contract: ['Type contrat', 'Type'],
  postalCode: ['Code postal', 'Employeur CodePostal'],
} as const;

const at = columnNumbers(columns);

const CONTRACT_CODES = { APP: 11, PRO: 12 } as const;

/** Columns of `hiringColumns` that these files lack: between contract and postal code, and after it. */
const LACKING_BEFORE = [
  'ends_on',
  'declared_on',
  'regime',
  'naf_code',
  'rome_code',
  'commune_code',
];
const LACKING_AFTER = ['headcount', 'is_public', 'weekly_hours', 'age_band', 'pid'];

/** Contracts of apprenticeship (`…ExtractAPP.csv`) and professionalisation (`…ExtractPRO.csv`), which the delta files do not tell apart. */
export const alternanceSource = defineSource({
  name: 'alternance',
  dataset: 'Contrats en alternance',
  publisher: 'DGEFP',
  licence: 'Convention between the DGEFP and the public employment service',
  refresh: 'each month',
  staging: {},
  packedStaging: { hirings: hiringColumns },
  coversUntil: dayInName,
  read: (input) => readByteRows(input, { columns }, ';'),
  map(row, sink, context) {
    if (row instanceof RecordRejected) throw row;
    const startsOn = mandatory(
      'Date debut contrat',
      dateField('Date debut contrat', row.text(at.startsOn), 'french'),
    );
    const [year = 0, month = 0, day = 0] = startsOn.split('-').map(Number);
    const contract = mandatory(
      'Type contrat',
      choiceField('Type contrat', row.text(at.contract), CONTRACT_CODES),
    );
    const hiredOn = withinWindow(
      'Date debut contrat',
      daysSince2000(year, month, day),
      context,
      () => startsOn,
    );
    const out = sink.pack('hirings');
    out.bigint(readSiret(row, at.siret, sink));
    out.day(hiredOn);
    out.smallint(contract);
    for (const _column of LACKING_BEFORE) out.missing();
    out.integer(readPostalCode(row, at.postalCode, sink));
    for (const _column of LACKING_AFTER) out.missing();
    out.fingerprint();
    out.integer(context.fileId);
  },
  prepare: prepareHirings,
  merge: mergeHirings,
});

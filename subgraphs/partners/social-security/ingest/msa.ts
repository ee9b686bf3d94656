import { readByteRows } from '#kernel/ingest/byte-rows.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { at, declarationLayout } from './declaration-layout.ts';
import { dayInName } from './file-window.ts';
import { hiringColumns, REGIME } from './hiring-staging.ts';
import { mergeHirings, prepareHirings } from './merge-hirings.ts';
import { packDeclaration } from './pack-declaration.ts';

/** The farm workers' fund's delta files: the Urssaf's 27 columns and the regime. */
export const msaSource = defineSource({
  name: 'msa',
  dataset: 'Déclarations préalables à l’embauche, régime agricole',
  publisher: 'MSA',
  licence: 'Convention between the MSA and the public employment service',
  refresh: 'each month',
  staging: {},
  packedStaging: { hirings: hiringColumns },
  coversUntil: dayInName,
  read: (input) => readByteRows(input, { ...declarationLayout, optional: ['person'] }, '|'),
  map(record, sink, context) {
    if (record instanceof RecordRejected) throw record;
    const regime = record.text(at.regime);
    if (regime !== 'AGRICOLE')
      reject({
        column: 'regime',
        code: 'CODE_UNKNOWN',
        reason: 'Expected AGRICOLE, the only regime of this source.',
        value: regime,
      });
    packDeclaration(record, sink, context, REGIME.agricultural);
  },
  prepare: prepareHirings,
  merge: mergeHirings,
});

import { readByteRows } from '#kernel/ingest/byte-rows.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { declarationLayout } from './declaration-layout.ts';
import { dayInName } from './file-window.ts';
import { hiringColumns, REGIME } from './hiring-staging.ts';
import { mergeHirings, prepareHirings } from './merge-hirings.ts';
import { packDeclaration } from './pack-declaration.ts';

/** The Urssaf's delta files, 27 columns, or 25 in the old ones. */
export const dpaeSource = defineSource({
  name: 'dpae',
  dataset: 'Déclarations préalables à l’embauche',
  publisher: 'Urssaf',
  licence: 'Convention between the Urssaf and the public employment service',
  refresh: 'each week, overlapping the week before',
  staging: {},
  packedStaging: { hirings: hiringColumns },
  coversUntil: dayInName,
  read: (input) => readByteRows(input, declarationLayout, '|'),
  map(record, sink, context) {
    if (record instanceof RecordRejected) throw record;
    packDeclaration(record, sink, context, REGIME.general);
  },
  prepare: prepareHirings,
  merge: mergeHirings,
});

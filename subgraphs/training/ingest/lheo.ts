import { parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, type LoadContext, RecordRejected } from '#kernel/ingest/source.ts';
import { readFormation } from './lheo/formation.ts';
import type { ReadRecord } from './lheo/formation-tree.ts';
import { mergeCatalogue } from './lheo/merge.ts';
import { readFormations } from './lheo/read-formations.ts';
import { STAGING, stageFormation } from './lheo/staging.ts';

/** The day each load's file says it was made: found after the last formation, wanted by the merge. */
const exportDates = new WeakMap<LoadContext, string>();

/** Training catalogues in LHEO 2.3 or 2.2, of one publisher or of the nation (Intercarif). */
export const lheoSource = defineSource<ReadRecord['value']>({
  name: 'lheo',
  dataset: 'Training offers in LHEO (formations, actions, sessions)',
  publisher: 'Réseau des Carif-Oref',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each night',
  staging: STAGING,
  read: (input, context) => readFormations(input, (date) => exportDates.set(context, date)),
  map(value, sink) {
    if (value instanceof RecordRejected) throw value;
    const doubts = new Set<string>();
    const formation = readFormation(value.element, (code) => doubts.add(code));
    stageFormation(formation, value.ordinal, sink);
    for (const code of doubts) sink.flag(code);
  },
  merge: (tx, context) => mergeCatalogue(tx, context, exportDates.get(context) ?? null),
  coversUntil: (fileName) =>
    parseDate(/(?<!\d)(20\d{6})(?!\d)/u.exec(fileName)?.[1] ?? '', 'compact'),
});

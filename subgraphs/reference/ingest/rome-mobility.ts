import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { romeEdition, UNTOLD_ROME_EDITION } from './editions.ts';
import { mergeList } from './merge-list.ts';
import { serveOccupations } from './serve-occupations.ts';

const columns = {
  code: ['code_rome'],
  target: ['code_rome_cible'],
  sourceTitle: ['code_appellation_source'],
  targetTitle: ['code_appellation_cible'],
  kind: ['code_type_mobilite'],
} as const;

const LIST = {
  staging: 'occupation_moves',
  table: 'occupation_moves',
  key: ['code', 'target_code', 'kind', 'source_title', 'target_title'],
  values: [],
};

/** The employment service's moves between occupations. Only the newest edition is served, so the first one replaces ours. */
export const romeMobilitySource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'rome-mobility',
  dataset: 'ROME 3, rubrique mobilité',
  publisher: 'France Travail',
  licence: 'Licence Ouverte 2.0',
  refresh: 'two or three times a year',
  staging: {
    occupation_moves: {
      code: 'text',
      target_code: 'text',
      kind: 'text',
      source_title: 'text',
      target_title: 'text',
    },
  },
  read: (input) => readCsv(input, { columns }, [',', ';']),
  map(record, { emit, flag }, { fileName }) {
    if (record instanceof RecordRejected) throw record;
    if (romeEdition(fileName) === UNTOLD_ROME_EDITION) flag('EDITION_UNTOLD');
    emit('occupation_moves', {
      code: romeField('code_rome', record.code),
      target_code: romeField('code_rome_cible', record.target),
      kind: mandatory(
        'code_type_mobilite',
        choiceField('code_type_mobilite', record.kind, { 1: 'CLOSE', 2: 'EVOLUTION' }),
      ),
      source_title: record.sourceTitle ?? '',
      target_title: record.targetTitle ?? '',
    });
  },
  async merge(tx, context) {
    const counts = await mergeList(tx, context, LIST, romeEdition(context.fileName));
    await serveOccupations(tx, context.schema);
    return counts;
  },
});

const romeField = (column: string, value: string | null): string =>
  mandatory(column, codeField(column, value, normaliseRomeCode, 'a ROME code'));

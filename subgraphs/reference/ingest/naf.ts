import { mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { type JsonRecord, readJsonArray } from './json-array.ts';
import { textOf } from './json-fields.ts';
import { mergeList } from './merge-list.ts';

/** NAF rév. 2 has been in force, unchanged, since this year. */
const NAF_REV2_YEAR = '2008';

const LEVELS: readonly [RegExp, string][] = [
  [/^\d{2}$/u, 'DIVISION'],
  [/^\d{2}\.\d$/u, 'GROUP'],
  [/^\d{2}\.\d{2}$/u, 'CLASS'],
  [/^\d{2}\.\d{2}[A-Z]$/u, 'SUBCLASS'],
];

/** INSEE's nomenclature of activities, all four levels with codes. */
export const nafSource = defineSource<JsonRecord>({
  name: 'naf',
  dataset: 'NAF rév. 2 (npm @socialgouv/codes-naf)',
  publisher: 'INSEE',
  licence: 'Licence Ouverte 2.0 (package: Apache-2.0)',
  refresh: 'with a new version of the hub',
  staging: { activities: { code: 'text', level: 'text', label: 'text' } },
  read: (input) => readJsonArray(input, ['id', 'label']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    const id = mandatory('id', textOf(record, 'id'));
    emit('activities', {
      code: id.replace('.', ''),
      level: levelOf(id),
      label: mandatory('label', textOf(record, 'label')),
    });
  },
  merge: (tx, context) =>
    mergeList(
      tx,
      context,
      { staging: 'activities', table: 'activities', key: ['code'], values: ['level', 'label'] },
      NAF_REV2_YEAR,
    ),
});

function levelOf(id: string): string {
  const found = LEVELS.find(([pattern]) => pattern.test(id));
  return (
    found?.[1] ??
    reject({
      column: 'id',
      code: 'CODE_MALFORMED',
      reason: 'Expected a NAF rév. 2 code with its dot, 2 digits to 4 digits and a letter.',
      value: id,
    })
  );
}

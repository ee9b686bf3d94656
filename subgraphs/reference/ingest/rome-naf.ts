import { normaliseNafCode } from '#kernel/codes/naf.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { codeField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { dayEdition } from './editions.ts';
import { mergeList } from './merge-list.ts';
import { serveOccupations } from './serve-occupations.ts';

const columns = {
  occupation: ['rome_id'],
  occupationLabel: ['rome_label'],
  activity: ['naf_id'],
  activityLabel: ['naf_label'],
  hirings: ['hirings'],
} as const;

const LIST = {
  staging: 'occupation_activities',
  table: 'occupation_activities',
  key: ['occupation_code', 'activity_code'],
  values: ['occupation_label', 'activity_label', 'hirings'],
};

/**
 * Hirings by occupation and activity. A pair whose ROME or NAF code no list knows is kept: the code is then served under the
 * label that this file gives it, as not current.
 */
export const romeNafSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'rome-naf',
  dataset: 'Hirings by occupation (ROME 3) and activity (NAF rév. 2)',
  publisher: 'France Travail, La Bonne Boîte',
  licence: 'Licence Ouverte 2.0',
  refresh: 'about once a year',
  staging: {
    occupation_activities: {
      occupation_code: 'text',
      activity_code: 'text',
      occupation_label: 'text',
      activity_label: 'text',
      hirings: 'integer',
    },
  },
  read: (input) => readCsv(input, { columns }, [',', ';']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    const occupation = mandatory(
      'rome_id',
      codeField('rome_id', record.occupation, normaliseRomeCode, 'a ROME code'),
    );
    const activity = mandatory(
      'naf_id',
      codeField('naf_id', record.activity, normaliseNafCode, 'a NAF rév. 2 code'),
    );
    emit('occupation_activities', {
      occupation_code: occupation,
      activity_code: activity,
      occupation_label: record.occupationLabel ?? occupation,
      activity_label: record.activityLabel ?? activity,
      hirings: mandatory('hirings', integerField('hirings', record.hirings, 0, 2_000_000_000)),
    });
  },
  async merge(tx, context) {
    const { schema, fileId } = context;
    const counts = await mergeList(tx, context, LIST, dayEdition(context));
    await tx`
      insert into ${tx(schema)}.activities (code, level, label, edition, file_id)
      select activity_code, 'SUBCLASS', max(activity_label), '', ${fileId}::bigint from staging_occupation_activities group by activity_code
      on conflict (code) do nothing`;
    await serveOccupations(tx, schema);
    return counts;
  },
});

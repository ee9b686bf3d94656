import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { normaliseCommuneCode } from '#kernel/codes/territory.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { codeField, integerField, mandatory, parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';

const columns = {
  id: ['id'],
  title: ['title'],
  commune: ['commune'],
  startsAt: ['starts_at'],
  seats: ['seats'],
  rome: ['rome'],
} as const;

/** The partner's list of workshops: the whole list in each file, the latest file's row of an identifier wins. */
export const workshopsSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'workshops',
  dataset: 'Job-search workshops',
  publisher: 'The partner that holds them',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each Monday',
  staging: {
    workshops: {
      id: 'text',
      title: 'text',
      commune_code: 'text',
      starts_at: 'timestamptz',
      seats: 'integer',
      rome_code: 'text',
    },
  },
  read: (input) => readCsv(input, { columns, optional: ['rome'] }, [',', ';']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    emit('workshops', {
      id: mandatory('id', record.id),
      title: mandatory('title', record.title),
      commune_code: mandatory(
        'commune',
        codeField('commune', record.commune, normaliseCommuneCode, 'an INSEE commune code'),
      ),
      starts_at: instantField('starts_at', mandatory('starts_at', record.startsAt)),
      seats: mandatory('seats', integerField('seats', record.seats, 1, 1_000)),
      rome_code: codeField('rome', record.rome, normaliseRomeCode, 'a ROME code'),
    });
  },
  async merge(tx, { fileId, schema }) {
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      with latest as (
        select distinct on (id) id, title, commune_code, starts_at, seats, rome_code from staging_workshops order by id, line_no desc
      ), merged as (
        insert into ${tx(schema)}.workshops (id, title, commune_code, starts_at, seats, rome_code, file_id)
        select id, title, commune_code, starts_at, seats, rome_code, ${fileId} from latest
        on conflict (id) do update set
          title = excluded.title, commune_code = excluded.commune_code, starts_at = excluded.starts_at,
          seats = excluded.seats, rome_code = excluded.rome_code, file_id = excluded.file_id
        where (workshops.title, workshops.commune_code, workshops.starts_at, workshops.seats, workshops.rome_code)
          is distinct from (excluded.title, excluded.commune_code, excluded.starts_at, excluded.seats, excluded.rome_code)
        returning 1
      )
      select (select count(*)::int from staging_workshops) as staged, (select count(*)::int from merged) as loaded`;
    const { staged = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: staged - loaded };
  },
});

function instantField(column: string, value: string): string {
  const instant = new Date(value);
  const isRealDay = parseDate(value.slice(0, 10), 'iso') !== null && value[10] === 'T';
  if (isRealDay && !Number.isNaN(instant.getTime())) return instant.toISOString();
  return reject({
    column,
    code: 'DATE_INVALID',
    reason: 'Expected an instant written in ISO 8601 with its zone.',
    value,
  });
}

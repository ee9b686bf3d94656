import { lastDayOf } from '#kernel/calendar/months.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { codeField, dateField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { monthOfName, requireMonthInName } from './month-of-name.ts';

const columns = {
  day: ['jour'],
  serviceId: ['service'],
  visitor: ['visiteur'],
  session: ['session'],
  pages: ['pages'],
} as const;

const HASH = /^[\da-f]{16,64}$/u;
const MOST_PAGES = 10_000;

const hashField = (column: string, value: string | null): string =>
  mandatory(
    column,
    codeField(
      column,
      value,
      (text) => (HASH.test(text) ? text : null),
      '16 to 64 hexadecimal digits',
    ),
  );

/**
 * The month's log of the store's services, one line a session: its day, a hash of the visitor that is salted anew each month, a hash of the
 * session that is salted anew each day. They are counted and forgotten. A later file of the month replaces what was counted of it.
 */
export const usageSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'usage',
  dataset: 'Log of sessions of the services of the store',
  publisher: 'Public employment service',
  licence: 'Restricted: pseudonyms of visitors, counted and not kept',
  refresh: 'each month, on the first days of the next',
  staging: {
    sessions: {
      day: 'date',
      service_id: 'text',
      visitor: 'text',
      session: 'text',
      pages: 'integer',
    },
  },
  coversUntil(fileName) {
    const month = monthOfName(fileName);
    return month === null ? null : lastDayOf(month);
  },
  read(input) {
    requireMonthInName(input.name);
    return readCsv(input, { columns }, [';', ',']);
  },
  map(record, { emit }, { fileName }) {
    if (record instanceof RecordRejected) throw record;
    const day = mandatory('jour', dateField('jour', record.day, 'iso'));
    if (day.slice(0, 7) !== monthOfName(fileName))
      reject({
        column: 'jour',
        code: 'MONTH_OTHER',
        reason: "Expected a day of the month that the file's name says.",
        value: day,
        fault: 'RULE',
      });
    emit('sessions', {
      day,
      service_id: mandatory('service', record.serviceId),
      visitor: hashField('visiteur', record.visitor),
      session: hashField('session', record.session),
      pages: mandatory('pages', integerField('pages', record.pages, 1, MOST_PAGES)),
    });
  },
  async merge(tx, { fileId, fileName, schema }) {
    const { count: rejected } = await tx`
      insert into ${tx(schema)}.ingest_rejects (file_id, line, "column", code, reason, masked_value)
      select ${fileId}, l.line_no, 'service', 'SERVICE_UNKNOWN', 'Expected a service of the catalogue.', null
      from staging_sessions l where not exists (select 1 from ${tx(schema)}.services s where s.id = l.service_id)`;
    const month = monthOfName(fileName) ?? '';
    await tx`delete from ${tx(schema)}.usage_months where month = ${month}`;
    const [counts] = await tx<{ known: number; loaded: number }[]>`
      with known as (
        select l.* from staging_sessions l join ${tx(schema)}.services s on s.id = l.service_id
      ), once as (
        select distinct on (service_id, day, session) service_id, visitor, pages
        from known order by service_id, day, session, line_no
      ), counted as (
        insert into ${tx(schema)}.usage_months (service_id, month, users, sessions, pages, file_id)
        select service_id, ${month}, count(distinct visitor)::int, count(*)::int, sum(pages), ${fileId} from once group by service_id
        returning sessions
      )
      select (select count(*)::int from known) as known, (select coalesce(sum(sessions), 0)::int from counted) as loaded`;
    const { known = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: known - loaded, rejected };
  },
});

import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import { dateField, mandatory, parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { asOfDay, dayInName } from './as-of-day.ts';

export const windowColumns = {
  month: ['mois'],
  opensOn: ['dd_ouverture'],
  closesOn: ['dd_fermeture'],
} as const;

const staged = { month: 'date', opens_on: 'date', closes_on: 'date' } as const;

/** When each month may be declared. A calendar is published ahead and corrected now and then: of a month the newest file counts. */
export const declarationCalendarSource = defineSource<DelimitedRecord<typeof windowColumns>>({
  name: 'declaration-calendar',
  dataset: 'Calendar of the monthly declaration (actualisation)',
  publisher: 'Public employment service',
  licence: 'Licence Ouverte 2.0',
  refresh: 'once a year, and when a date changes',
  staging: { windows: staged },
  read: (input) => readDelimited(input, { columns: windowColumns }, '|'),
  map(line, sink) {
    if (line instanceof RecordRejected) throw line;
    const month = parseDate(`${mandatory('mois', line.month)}01`, 'compact');
    if (month === null)
      reject({
        column: 'mois',
        code: 'DATE_INVALID',
        reason: 'Expected a month written yyyymm.',
        value: line.month,
      });
    const opensOn = mandatory('dd_ouverture', dateField('dd_ouverture', line.opensOn, 'iso'));
    const closesOn = mandatory('dd_fermeture', dateField('dd_fermeture', line.closesOn, 'iso'));
    if (closesOn < opensOn)
      reject({
        column: 'dd_fermeture',
        code: 'DATES_REVERSED',
        reason: 'The window closes before it opens.',
        value: line.closesOn,
        fault: 'RULE',
      });
    sink.emit('windows', { month, opens_on: opensOn, closes_on: closesOn });
  },
  async merge(tx, context) {
    const schema = tx(context.schema);
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      with told as (
        select distinct on (month) month, opens_on, closes_on, ${asOfDay(context)}::date as as_of from staging_windows order by month, line_no desc
      ), merged as (
        insert into ${schema}.declaration_windows as known (month, opens_on, closes_on, as_of, file_id)
        select month, opens_on, closes_on, as_of, ${context.fileId}::bigint from told
        on conflict (month) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on,
          as_of = excluded.as_of, file_id = excluded.file_id
        where known.as_of <= excluded.as_of
      )
      select (select count(*)::int from staging_windows) as staged,
        (select count(*)::int from told left join ${schema}.declaration_windows known using (month)
          where known.month is null or (known.as_of <= told.as_of
            and (known.opens_on, known.closes_on) <> (told.opens_on, told.closes_on))) as loaded`;
    const { staged: received = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: received - loaded };
  },
  coversUntil: dayInName,
});

import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { readDelimited } from '#kernel/ingest/delimited.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { declarationColumns, stagedDeclarations } from './declaration-columns.ts';
import { readDeclarationContent, readDeclarationKey } from './declaration-record.ts';
import { fingerprintOf } from './fingerprint.ts';

const CONTENT = Object.keys(stagedDeclarations);

/**
 * The monthly declarations. Of several versions of one month the one that the service took and that was made last stands, whatever the
 * order of the files. A declaration may come before its person: it waits under its local number.
 */
export const declarationsSource = defineSource<DelimitedRecord<typeof declarationColumns>>({
  name: 'declarations',
  dataset: 'Monthly declarations of jobseekers (actualisation)',
  publisher: 'Public employment service',
  licence: 'Restricted: personal data under the purposes of the labour code, article R5312-38',
  refresh: 'each night from the 28th of the month to the 15th of the next',
  staging: { declarations: stagedDeclarations },
  read: (input) => readDelimited(input, { columns: declarationColumns }, '|'),
  map(line, sink, { coversUntil }) {
    if (line instanceof RecordRejected) throw line;
    const key = readDeclarationKey(line, sink);
    const content = readDeclarationContent(line, sink);
    if (coversUntil !== null && key.month > coversUntil) sink.flag('MONTH_AFTER_FILE');
    sink.emit('declarations', { ...key, ...content, fingerprint: fingerprintOf(content) });
  },
  async merge(tx, { fileId, schema }) {
    const content = tx.unsafe(CONTENT.join(', '));
    const replaced = tx.unsafe(
      [...CONTENT, 'file_id'].map((column) => `${column} = excluded.${column}`).join(', '),
    );
    const [counts] = await tx<{ staged: number; loaded: number; waiting: number }[]>`
      with standing as (
        select distinct on (local_id, month) ${content} from staging_declarations
        order by local_id, month, is_in_force desc, declared_at desc, fingerprint desc
      ), merged as (
        insert into ${tx(schema)}.declarations as known (${content}, file_id)
        select ${content}, ${fileId}::bigint from standing
        on conflict (local_id, month) do update set ${replaced}
        where (known.is_in_force, known.declared_at, known.fingerprint) < (excluded.is_in_force, excluded.declared_at, excluded.fingerprint)
        returning 1
      )
      select
        (select count(*)::int from staging_declarations) as staged,
        (select count(*)::int from merged) as loaded,
        (select count(*)::int from staging_declarations staged where not exists (
          select 1 from ${tx(schema)}.external_ids known where known.scheme = 'LOCAL' and known.value = staged.local_id
        )) as waiting`;
    const { staged = 0, loaded = 0, waiting = 0 } = counts ?? {};
    return { loaded, duplicate: staged - loaded, flags: { PERSON_UNKNOWN: waiting } };
  },
  coversUntil(fileName) {
    const [, month = ''] = /(?:^|\D)(\d{6})(?:\D|$)/u.exec(fileName) ?? [];
    const first = parseDate(`${month}01`, 'compact');
    return first === null ? null : lastDayOfMonth(first);
  },
});

function lastDayOfMonth(firstDay: string): string {
  const [year = 0, month = 1] = firstDay.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

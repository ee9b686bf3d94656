import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';

/**
 * Puts statements in force. For each agency and month the highest (version, day of sending) stands, whatever the order of loading; it
 * replaces the whole month. Of two lines for one contract in a statement the last counts. Lines that change nothing are duplicates.
 */
export async function mergeStatements(
  tx: TransactionSql,
  { fileId, schema }: LoadContext,
): Promise<MergeCounts> {
  const s = tx(schema);
  await tx`
    create temporary table incoming on commit drop as
    select lines.* from staging_lines lines
    join lateral (
      select version, sent_on from staging_lines rival
      where rival.agency_siret = lines.agency_siret and rival.month = lines.month
      order by version desc, sent_on desc nulls last limit 1
    ) best on best.version = lines.version and best.sent_on is not distinct from lines.sent_on
    where not exists (
      select 1 from ${s}.statements known
      where known.agency_siret = lines.agency_siret and known.month = lines.month
        and (known.version, coalesce(known.sent_on, '-infinity')) >= (lines.version, coalesce(lines.sent_on, '-infinity'))
    )`;
  await tx`delete from incoming older using incoming newer
    where older.mission_id = newer.mission_id and older.month = newer.month and older.line_no < newer.line_no`;
  await tx`
    insert into ${s}.agencies (siret, name, named_in, file_id)
    select distinct on (agency_siret) agency_siret, agency_name, month, ${fileId} from incoming order by agency_siret, month desc, line_no desc
    on conflict (siret) do update set name = excluded.name, named_in = excluded.named_in, file_id = excluded.file_id
    where excluded.named_in >= agencies.named_in`;
  await tx`
    insert into ${s}.statements (agency_siret, month, version, sent_on, is_late, contract_count, file_id)
    select agency_siret, month, max(version), max(sent_on), bool_or(is_late), count(*), ${fileId} from incoming group by agency_siret, month
    on conflict (agency_siret, month) do update set version = excluded.version, sent_on = excluded.sent_on, is_late = excluded.is_late,
      contract_count = excluded.contract_count, file_id = excluded.file_id`;
  const touched = await replaceMonths(tx, schema, fileId);
  await refreshMissions(tx, schema, touched);
  const [counts] = await tx<{ staged: number; loaded: number }[]>`
    select (select count(*)::int from staging_lines) as staged, (select count(*)::int from incoming) as loaded`;
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

/** Swaps the lines of the months in force; gives the missions that this touches. */
async function replaceMonths(
  tx: TransactionSql,
  schema: string,
  fileId: number,
): Promise<string[]> {
  const s = tx(schema);
  const removed = await tx<{ mission_id: string }[]>`
    delete from ${s}.mission_months old using (select distinct agency_siret, month from incoming) replaced
    where old.agency_siret = replaced.agency_siret and old.month = replaced.month returning old.mission_id`;
  const added = await tx<{ mission_id: string }[]>`
    insert into ${s}.mission_months (mission_id, month, agency_siret, person_pid, user_siret, user_name, commune_code, rome_code,
      qualification, starts_on, ends_on, hours, gross_pay, movement, file_id)
    select mission_id, month, agency_siret, person_pid, user_siret, user_name, commune_code, rome_code,
      qualification, starts_on, ends_on, hours, gross_pay, movement, ${fileId} from incoming returning mission_id`;
  return [...new Set([...removed, ...added].map((row) => row.mission_id))];
}

/** A mission is what its latest month says; one that no statement names any more is gone. */
async function refreshMissions(
  tx: TransactionSql,
  schema: string,
  ids: readonly string[],
): Promise<void> {
  const s = tx(schema);
  await tx`delete from ${s}.missions where id = any (${ids as string[]})`;
  await tx`
    insert into ${s}.missions (id, agency_siret, person_pid, user_siret, user_name, commune_code, rome_code, qualification, starts_on, ends_on, file_id)
    select distinct on (mission_id) mission_id, agency_siret, person_pid, user_siret, user_name, commune_code, rome_code, qualification,
      starts_on, ends_on, file_id
    from ${s}.mission_months where mission_id = any (${ids as string[]}) order by mission_id, month desc`;
}

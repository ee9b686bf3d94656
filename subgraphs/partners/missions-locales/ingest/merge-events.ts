import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { dropDetails, mergeDossiers } from './merge-dossiers.ts';

/**
 * Applies events once each. An event says that something changed, the dossier read with it says what is true now: so events may come twice or in
 * any order. A dossier that the partner no longer knows is removed when an event says so; without one it is unknown, and the event is rejected.
 */
export async function mergeEvents(tx: TransactionSql, context: LoadContext): Promise<MergeCounts> {
  const s = tx(context.schema);
  await tx`
    create temporary table fresh on commit drop as
    select distinct on (event_id) * from staging_events staged
    where not exists (select 1 from ${s}.applied_events applied where applied.id = staged.event_id) order by event_id, line_no`;
  await mergeDossiers(tx, context);
  await archive(tx, context);
  await remove(tx, context);
  const rejected = await rejectUnknown(tx, context);
  const applied = await tx`
    insert into ${s}.applied_events (id, file_id)
    select event_id, ${context.fileId} from fresh where event_id not in (select event_id from unknown_events) returning id`;
  const [count] = await tx<
    { staged: number }[]
  >`select count(*)::int as staged from staging_events`;
  return {
    loaded: applied.length,
    duplicate: (count?.staged ?? 0) - applied.length - rejected,
    rejected,
  };
}

async function archive(tx: TransactionSql, { schema }: LoadContext): Promise<void> {
  await tx`
    update ${tx(schema)}.follow_ups set is_archived = true
    where id in (select follow_up_id from fresh where kind = 'DOSSIER' and action = 'ARCHIVE' and is_found)`;
}

/** What remains of a removed dossier is its number and the moment: nothing of the person. */
async function remove(tx: TransactionSql, { schema, fileId }: LoadContext): Promise<void> {
  await tx`
    create temporary table removed on commit drop as
    select follow_up_id as id, max(fetched_at) as as_of from fresh
    where kind = 'DOSSIER' and action = 'DELETE' and not is_found group by follow_up_id`;
  await tx`
    insert into ${tx(schema)}.follow_ups (id, content, as_of, is_removed, file_id) select id, '', as_of, true, ${fileId} from removed
    on conflict (id) do update set person_pid = null, structure_id = null, contract_started_on = null, contract_planned_end_on = null,
      contract_ended_on = null, content = '', as_of = excluded.as_of, is_removed = true, file_id = excluded.file_id
    where follow_ups.as_of <= excluded.as_of`;
  await dropDetails(tx, schema, 'removed');
}

async function rejectUnknown(tx: TransactionSql, { schema, fileId }: LoadContext): Promise<number> {
  await tx`
    create temporary table unknown_events on commit drop as
    select event_id, line_no from fresh
    where not is_found and not (kind = 'DOSSIER' and action = 'DELETE')
      and not exists (select 1 from ${tx(schema)}.follow_ups known where known.id = fresh.follow_up_id and known.is_removed)`;
  const rows = await tx`
    insert into ${tx(schema)}.ingest_rejects (file_id, line, "column", code, reason)
    select ${fileId}, line_no, 'idDossier', 'DOSSIER_UNKNOWN', 'The feed names a dossier that it does not know when asked for it.' from unknown_events returning 1`;
  return rows.length;
}

import type { TransactionSql } from 'postgres';
import type { LoadContext } from '#kernel/ingest/source.ts';

/**
 * Stores the staged dossiers that are newer than what is stored; of several for one number the newest counts. What is stored grows only newer,
 * so the order of loading does not matter, and a removed dossier comes back only from something newer than its removal. Gives how many changed.
 */
export async function mergeDossiers(
  tx: TransactionSql,
  { fileId, schema }: LoadContext,
): Promise<number> {
  const s = tx(schema);
  await tx`
    create temporary table changed on commit drop as
    select newest.* from (select distinct on (id) * from staging_follow_ups order by id, as_of desc, content desc, line_no desc) newest
    left join ${s}.follow_ups known on known.id = newest.id
    where known.id is null or ((known.as_of, known.content) < (newest.as_of, newest.content) and (known.content <> newest.content or known.is_removed))`;
  await tx`
    insert into ${s}.follow_ups (id, person_pid, structure_id, contract_started_on, contract_planned_end_on, contract_ended_on, content, as_of, file_id)
    select id, person_pid, structure_id, contract_started_on, contract_planned_end_on, contract_ended_on, content, as_of, ${fileId} from changed
    on conflict (id) do update set person_pid = excluded.person_pid, structure_id = excluded.structure_id,
      contract_started_on = excluded.contract_started_on, contract_planned_end_on = excluded.contract_planned_end_on,
      contract_ended_on = excluded.contract_ended_on, content = excluded.content, as_of = excluded.as_of, is_removed = false, file_id = excluded.file_id`;
  await tx`
    update ${s}.follow_ups known set as_of = seen.as_of
    from (select id, content, max(as_of) as as_of from staging_follow_ups group by id, content) seen
    where seen.id = known.id and seen.content = known.content and seen.as_of > known.as_of and not known.is_removed`;
  await dropDetails(tx, schema, 'changed');
  await tx`
    insert into ${s}.situations (follow_up_id, position, state, category, rank, ends_on, rome_code)
    select follow_up_id, position, state, category, rank, ends_on, rome_code
    from staging_situations join changed on changed.id = follow_up_id and changed.line_no = staging_situations.line_no`;
  await tx`
    insert into ${s}.appointments (follow_up_id, kind, id, subject, starts_local, duration_minutes, status)
    select distinct on (follow_up_id, kind, staged.id) follow_up_id, kind, staged.id, subject, starts_local, duration_minutes, status
    from staging_appointments staged join changed on changed.id = follow_up_id and changed.line_no = staged.line_no`;
  const [count] = await tx<{ changed: number }[]>`select count(*)::int as changed from changed`;
  return count?.changed ?? 0;
}

/** Takes away the details of the follow-ups whose numbers `table` (a temporary one of this load) lists. */
export async function dropDetails(
  tx: TransactionSql,
  schema: string,
  table: string,
): Promise<void> {
  for (const details of ['situations', 'appointments']) {
    await tx`delete from ${tx(schema)}.${tx(details)} where follow_up_id in (select id from ${tx(table)})`;
  }
}

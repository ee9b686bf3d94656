import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';

interface Standing {
  readonly is_older: boolean;
  readonly is_correction: boolean;
}

interface Counts {
  readonly staged: number;
  readonly loaded: number;
  readonly gone: number;
  readonly waiting: number;
}

/**
 * Puts the file in the place of the one before, by what differs. A file older than one already loaded changes nothing; one that corrects
 * rejects of another holds only some lines, so it takes nothing away. Of lines that tell one assignment the last counts.
 */
export async function mergeAssignments(
  tx: TransactionSql,
  { fileId, schema }: LoadContext,
  asOf: string,
): Promise<MergeCounts> {
  const files = tx`${tx(schema)}.ingest_files`;
  const [standing] = await tx<Standing[]>`
    select own.corrects_file_id is not null as is_correction, exists (
      select 1 from ${files} other where other.source = own.source and other.state = 'LOADED' and other.id <> own.id
        and coalesce(other.covers_until, (other.retrieved_at at time zone 'UTC')::date) > ${asOf}::date
    ) as is_older
    from ${files} own where own.id = ${fileId}`;
  const { is_older = true, is_correction = true } = standing ?? {};
  const takesAway = !is_older && !is_correction;
  await tx`
    create temporary table told_assignments on commit drop as
    select distinct on (counsellor_id, scheme, value, started_on) counsellor_id, scheme, value, started_on, ended_on
    from staging_assignments where not ${is_older}::boolean
    order by counsellor_id, scheme, value, started_on, line_no desc`;
  await tx`analyze told_assignments`;
  const [counts] = await tx<Counts[]>`
    with gone as (
      delete from ${tx(schema)}.assignments known where ${takesAway}::boolean and not exists (
        select 1 from told_assignments told where (told.counsellor_id, told.scheme, told.value, told.started_on)
          = (known.counsellor_id, known.scheme, known.value, known.started_on)
      ) returning 1
    ), merged as (
      insert into ${tx(schema)}.assignments as known (counsellor_id, scheme, value, started_on, ended_on, file_id)
      select counsellor_id, scheme, value, started_on, ended_on, ${fileId}::bigint from told_assignments
      on conflict (counsellor_id, scheme, value, started_on) do update set ended_on = excluded.ended_on, file_id = excluded.file_id
      where known.ended_on is distinct from excluded.ended_on
      returning 1
    )
    select (select count(*)::int from staging_assignments) as staged, (select count(*)::int from merged) as loaded,
      (select count(*)::int from gone) as gone,
      (select count(*)::int from staging_assignments staged where not exists (
        select 1 from ${tx(schema)}.external_ids known where known.scheme = staged.scheme and known.value = staged.value
      )) as waiting`;
  const { staged = 0, loaded = 0, gone = 0, waiting = 0 } = counts ?? {};
  return {
    loaded,
    duplicate: staged - loaded,
    flags: {
      ASSIGNMENT_GONE: gone,
      EDITION_OLDER: is_older ? staged : 0,
      PERSON_UNKNOWN: waiting,
    },
  };
}

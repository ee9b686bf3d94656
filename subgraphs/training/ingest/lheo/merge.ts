import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { PROVIDER_COLUMNS, SESSION_COLUMNS, TRAINING_COLUMNS } from './staging.ts';

/**
 * Brings a catalogue in. A training is replaced with all its sessions by a version that is not older: last change first, then the day of export,
 * then the last change of a part; of two that the source does not tell apart the one loaded later stays. A version with the same content
 * only confirms what is there. `exportedOn` is the day the file was made.
 */
export async function mergeCatalogue(
  tx: TransactionSql,
  { fileId, schema, coversUntil }: LoadContext,
  exportedOn: string | null,
): Promise<MergeCounts> {
  const fileDate = exportedOn ?? coversUntil;
  await tx`update ${tx(schema)}.ingest_files set covers_until = ${fileDate} where id = ${fileId}`;
  await tx`
    create temporary table dated_trainings on commit drop as
    select *, array[coalesce(updated_on, exported, '-infinity'), coalesce(exported, '-infinity'), coalesce(parts_updated_on, '-infinity')]::date[] as version
    from (select *, coalesce(exported_on, ${fileDate}::text::date) as exported from staging_trainings) as staged`;
  const counts = await mergeTrainings(tx, schema, fileId);
  await mergeProviders(tx, schema, fileId);
  return counts;
}

async function mergeTrainings(
  tx: TransactionSql,
  schema: string,
  fileId: number,
): Promise<MergeCounts> {
  const columns = Object.keys(TRAINING_COLUMNS);
  const sessionColumns = Object.keys(SESSION_COLUMNS);
  await tx`
    create temporary table latest_trainings on commit drop as
    select distinct on (id) * from dated_trainings order by id, version desc, ordinal desc`;
  await tx`
    update ${tx(schema)}.trainings as stored set version = latest.version, file_id = ${fileId}
    from latest_trainings as latest
    where latest.id = stored.id and latest.fingerprint = stored.fingerprint and latest.version > stored.version`;
  await tx`
    create temporary table changed_trainings on commit drop as
    select latest.* from latest_trainings as latest left join ${tx(schema)}.trainings as stored on stored.id = latest.id
    where stored.id is null or (latest.fingerprint <> stored.fingerprint and latest.version >= stored.version)`;
  await tx`
    delete from ${tx(schema)}.trainings as stored using changed_trainings as changed where changed.id = stored.id`;
  await tx`
    insert into ${tx(schema)}.trainings (${tx(columns)}, version, file_id)
    select ${tx(columns)}, version, ${fileId} from changed_trainings`;
  await tx`
    insert into ${tx(schema)}.sessions (${tx(sessionColumns)})
    select ${tx(sessionColumns.map((column) => `staged.${column}`))}
    from staging_sessions as staged join changed_trainings as changed on changed.ordinal = staged.ordinal`;
  const [counts] = await tx<{ staged: number; loaded: number }[]>`
    select (select count(*)::int from staging_trainings) as staged, (select count(*)::int from changed_trainings) as loaded`;
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

/** A body's own description as responsible wins over what trainings say of their trainers, then the later export wins. */
async function mergeProviders(tx: TransactionSql, schema: string, fileId: number): Promise<void> {
  const columns = Object.keys(PROVIDER_COLUMNS);
  await tx`
    create temporary table best_providers on commit drop as
    select distinct on (siret) ${tx(columns.map((column) => `body.${column}`))},
      array[coalesce(training.exported, '-infinity'), coalesce(training.updated_on, '-infinity')]::date[] as version
    from staging_providers as body join dated_trainings as training on training.ordinal = body.ordinal
    order by siret, is_responsible desc, version desc, body.fingerprint desc`;
  await tx`
    delete from ${tx(schema)}.providers as stored using best_providers as best
    where best.siret = stored.siret
      and (best.is_responsible, best.version, best.fingerprint) > (stored.is_responsible, stored.version, stored.fingerprint)`;
  await tx`
    insert into ${tx(schema)}.providers (${tx(columns)}, version, file_id)
    select ${tx(columns)}, version, ${fileId} from best_providers
    on conflict (siret) do nothing`;
}

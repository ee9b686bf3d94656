import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { hiringColumns } from './hiring-staging.ts';
import { createMonthTables, findStagedMonths, type StagedMonth } from './month-partitions.ts';

const COLUMNS = Object.keys(hiringColumns).join(', ');

/**
 * Adds the staged declarations month by month: a month that the file brings for the first time, or more of than is held, is written anew and
 * indexed once it is full; to the others the rows are added in index order. A declaration is told by its `row_hash` and by the how-manieth
 * of its kind it is in its file: n equal lines in each of two files are n hirings, not 2n, whatever the order of the files.
 */
export async function mergeHirings(
  tx: TransactionSql,
  { schema, fileId }: LoadContext,
): Promise<MergeCounts> {
  // Files of two sources may bring the same new month at once.
  await tx`select pg_advisory_xact_lock(hashtext(${`${schema}.hirings`}))`;
  await tx`select set_config('work_mem', '128MB', true)`;
  const months = await findStagedMonths(tx, schema);
  const rewritten = months.filter(({ staged, held }) => staged > held);
  const growing = months.filter((month) => !rewritten.includes(month));
  let loaded = 0;
  if (rewritten.length > 0) {
    const tables = await createMonthTables(tx, schema, fileId, rewritten);
    const fresh = rewritten.filter(({ partition }) => partition === null);
    loaded += await insertAll(tx, tables.name, fileId, fresh, fresh.length === months.length);
    for (const month of rewritten) loaded += await carryOver(tx, schema, tables.name, fileId, month);
    await tables.publish();
  }
  if (growing.length > 0)
    loaded += await insertNews(tx, schema, `${schema}.hirings`, fileId, growing);
  const staged = months.reduce((sum, month) => sum + month.staged, 0);
  return { loaded, duplicate: staged - loaded };
}

async function insertAll(
  tx: TransactionSql,
  target: string,
  fileId: number,
  months: readonly StagedMonth[],
  isWholeFile: boolean,
): Promise<number> {
  if (months.length === 0) return 0;
  const { count } = await tx.unsafe(
    `insert into ${target} (${COLUMNS}, file_id, line_no) select ${COLUMNS}, ${fileId}, line_no
     from staging_hirings ${isWholeFile ? '' : `where ${within(months)}`}`,
  );
  return count;
}

/** Writes a month that is held already into its new table, then what the file adds to it. */
async function carryOver(
  tx: TransactionSql,
  schema: string,
  target: string,
  fileId: number,
  month: StagedMonth,
): Promise<number> {
  if (month.partition === null) return 0;
  await tx.unsafe(
    `insert into ${target} (${COLUMNS}, file_id, line_no) select ${COLUMNS}, file_id, line_no from ${month.partition}`,
  );
  return insertNews(tx, schema, target, fileId, [month]);
}

/** Adds the staged rows of some months that are more than those held. */
async function insertNews(
  tx: TransactionSql,
  schema: string,
  target: string,
  fileId: number,
  months: readonly StagedMonth[],
): Promise<number> {
  const { count } = await tx.unsafe(`
    with staged as (
      select *, row_number() over (partition by siret, hired_on, row_hash order by line_no) as nth
      from staging_hirings where ${within(months)}
    ), known as (
      select siret, hired_on, row_hash, count(*) as times
      from ${schema}.hirings where ${within(months)} and row_hash in (select row_hash from staging_hirings)
      group by siret, hired_on, row_hash
    )
    insert into ${target} (${COLUMNS}, file_id, line_no)
    select ${COLUMNS.split(', ')
      .map((column) => `staged.${column}`)
      .join(', ')}, ${fileId}, line_no
    from staged left join known on known.row_hash = staged.row_hash and known.hired_on = staged.hired_on
      and known.siret is not distinct from staged.siret
    where nth > coalesce(times, 0)
    order by staged.siret, staged.hired_on, line_no`);
  return count;
}

const within = (months: readonly StagedMonth[]): string => {
  const last = months.at(-1)?.month;
  const bounds = `hired_on >= '${months[0]?.month}' and hired_on < date '${last}' + interval '1 month'`;
  return months.length === 1
    ? bounds
    : `${bounds} and date_trunc('month', hired_on)::date in (${months.map(({ month }) => `'${month}'`).join(', ')})`;
};

import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { hiringColumns } from './hiring-staging.ts';
import {
  createIncomingMonths,
  createMissingMonths,
  type IncomingMonth,
  type IncomingMonths,
  publishMonths,
} from './incoming-months.ts';

const COLUMNS = ['line_no', ...Object.keys(hiringColumns)].join(', ');

const prepared = new WeakMap<LoadContext, IncomingMonths>();

/** Makes the tables that the file is copied to. Files of two sources may bring the same month: their loads take turns from here on. */
export async function prepareHirings(
  tx: TransactionSql,
  context: LoadContext,
): Promise<Record<string, string>> {
  await tx`select pg_advisory_xact_lock(hashtext(${`${context.schema}.hirings`}))`;
  const incoming = await createIncomingMonths(tx, context);
  prepared.set(context, incoming);
  return { hirings: incoming.name };
}

/**
 * Adds the file's declarations to those held. A declaration is told by its `row_hash` and by the how-manieth of its kind it is in its
 * file: n equal lines in each of two files are n hirings, not 2n, whatever the order of the files.
 */
export async function mergeHirings(tx: TransactionSql, context: LoadContext): Promise<MergeCounts> {
  const incoming = prepared.get(context);
  if (incoming === undefined) throw new Error('mergeHirings runs after prepareHirings.');
  await tx`select set_config(name, value, true) from (values ('work_mem', '128MB'), ('default_statistics_target', '10'),
    -- Workers take longer to start than a month of a département takes to index.
    ('min_parallel_table_scan_size', '64MB')) as settings (name, value)`;
  const rows = await countByTable(tx, context.schema, incoming.name);
  const published: IncomingMonth[] = [];
  let duplicate = 0;
  for (const month of incoming.months) {
    const staged = rows.get(month.table);
    if (staged === undefined) continue;
    if (isWorthWriting(month, staged)) {
      duplicate += await takeOverHeld(tx, month);
      published.push(month);
    } else {
      duplicate += await addToHeld(tx, context.schema, month.table);
    }
  }
  if (rows.has(incoming.rest)) {
    await createMissingMonths(tx, context.schema, context.fileId, incoming.rest);
    duplicate += await addToHeld(tx, context.schema, incoming.rest);
  }
  await publishMonths(tx, context.schema, incoming, published);
  const staged = [...rows.values()].reduce((sum, count) => sum + count, 0);
  return { loaded: staged - duplicate, duplicate };
}

/** Whether a month is written anew rather than added to: a row added to three indexes takes as long as four written and indexed at once. */
const isWorthWriting = ({ held }: IncomingMonth, staged: number): boolean =>
  held === null || staged * 3 >= held.rows;

async function countByTable(
  tx: TransactionSql,
  schema: string,
  name: string,
): Promise<Map<string, number>> {
  const rows = await tx.unsafe<{ table: string; count: number }[]>(
    `select '${schema}.' || relname as table, count from (select tableoid as held_in, count(*)::int from ${name} group by tableoid) as counts
     join pg_class on pg_class.oid = held_in`,
  );
  return new Map(rows.map(({ table, count }) => [table, count]));
}

/** Takes the held rows of a month over into its new table. Gives how many of the new ones were held already. */
async function takeOverHeld(tx: TransactionSql, { table, held }: IncomingMonth): Promise<number> {
  if (held === null) return 0;
  const dropped = await dropHeld(tx, table, held.partition);
  await tx.unsafe(`insert into ${table} (${COLUMNS}) select ${COLUMNS} from ${held.partition}`);
  return dropped;
}

/** Adds the rows of `table` to those held, in the order of the largest index. Gives how many were held already. */
async function addToHeld(tx: TransactionSql, schema: string, table: string): Promise<number> {
  const days = `hired_on between (select min(hired_on) from ${table}) and (select max(hired_on) from ${table})`;
  const dropped = await dropHeld(tx, table, `${schema}.hirings where ${days}`);
  await tx.unsafe(
    `insert into ${schema}.hirings (${COLUMNS}) select ${COLUMNS} from ${table} order by siret, hired_on`,
  );
  return dropped;
}

/** Drops from `table` what `held` holds, as many times as it holds it. */
async function dropHeld(tx: TransactionSql, table: string, held: string): Promise<number> {
  // Without statistics the planner takes a hash for a code of few values, and hashes the larger side.
  await tx.unsafe(`analyze ${table} (siret, hired_on, row_hash)`);
  const { count } = await tx.unsafe(`
    with known as materialized (
      select siret, hired_on, row_hash, count(*) as times from (select siret, hired_on, row_hash from ${held}) as held
      where row_hash in (select row_hash from ${table}) group by siret, hired_on, row_hash
    ), repeated as (
      select ctid as place, siret, hired_on, row_hash, row_number() over (partition by siret, hired_on, row_hash order by line_no) as nth
      from ${table} where row_hash in (select row_hash from known)
    )
    delete from ${table} where ctid in (
      select place from repeated join known using (row_hash, hired_on)
      where nth <= times and repeated.siret is not distinct from known.siret
    )`);
  return count;
}

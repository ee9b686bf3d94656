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

const COLUMNS = ['line_no', ...Object.keys(hiringColumns)];

/** What tells a declaration from another. */
const KEY = ['siret', 'hired_on', 'row_hash'];

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
  await tx`select set_config('work_mem', '128MB', true)`;
  const rows = await countByTable(tx, context.schema, incoming.name);
  const staged = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const filled = incoming.months.filter(({ table }) => rows.has(table));
  let duplicate = 0;
  for (const month of filled) duplicate += await uniteWithReplaced(tx, month);
  const isRestFilled = rows.has(incoming.rest);
  if (isRestFilled)
    duplicate += (rows.get(incoming.rest) ?? 0) - (await addRest(tx, context, incoming));
  await publishMonths(tx, context.schema, incoming, filled);
  return { loaded: staged - duplicate, duplicate };
}

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

/** Drops what the replaced partition holds already from the new one, then takes the old rows over. Gives how many were dropped. */
async function uniteWithReplaced(
  tx: TransactionSql,
  { table, replaced }: IncomingMonth,
): Promise<number> {
  if (replaced === null) return 0;
  const { count } = await tx.unsafe(
    `delete from ${table} where ctid in (select id from (${numbered(table, 'ctid as id')}) staged ${knownIn(replaced, table)} where nth <= times)`,
  );
  const columns = COLUMNS.join(', ');
  await tx.unsafe(`insert into ${table} (${columns}) select ${columns} from ${replaced}`);
  return count;
}

/** Adds the rows of months that are too large to be written anew, in index order. Gives how many were added. */
async function addRest(
  tx: TransactionSql,
  { schema, fileId }: LoadContext,
  { rest }: IncomingMonths,
): Promise<number> {
  await createMissingMonths(tx, schema, fileId, rest);
  const held = `(select * from ${schema}.hirings where hired_on between (select min(hired_on) from ${rest}) and (select max(hired_on) from ${rest})) held`;
  const { count } = await tx.unsafe(
    `insert into ${schema}.hirings (${COLUMNS.join(', ')})
     select ${COLUMNS.map((column) => `staged.${column}`).join(', ')}
     from (${numbered(rest, COLUMNS.filter((column) => !KEY.includes(column)).join(', '))}) staged ${knownIn(held, rest)}
     where nth > coalesce(times, 0)
     order by staged.siret, staged.hired_on, staged.line_no`,
  );
  return count;
}

const numbered = (table: string, columns: string): string =>
  `select ${columns}, ${KEY.join(', ')}, row_number() over (partition by ${KEY.join(', ')} order by line_no) as nth from ${table}`;

/** Joins how many times `held` holds a declaration of `staged`; null for never. */
const knownIn = (held: string, table: string): string =>
  `left join (
    select siret, hired_on, row_hash, count(*) as times from ${held}
    where row_hash in (select row_hash from ${table}) group by siret, hired_on, row_hash
  ) known on known.row_hash = staged.row_hash and known.hired_on = staged.hired_on and known.siret is not distinct from staged.siret`;

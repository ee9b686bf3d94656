import type { TransactionSql } from 'postgres';
import type { LoadContext } from '#kernel/ingest/source.ts';
import { lastDayOf } from './file-window.ts';

/** How far back from the file's last day its months get tables of their own; what is older is rare and takes the long way. */
const MONTHS_BACK = 13;
/** A hire may be declared for the month after. */
const MONTHS_AHEAD = 1;
/** What a row takes on disk, at the least. */
const ROW_BYTES = 96;

/** The indexes of `hirings` (tables.ts), made on a month once it is full: PostgreSQL takes them for the parent's when it attaches the month. */
const INDEXES = ['(siret, hired_on)', '(commune_code, rome_code)', '(pid) where pid is not null'];

/** A month whose declarations are copied to a table of its own, without indexes, which may become the month's partition. */
export interface IncomingMonth {
  readonly table: string;
  readonly bounds: string;
  /** The partition that holds the month already, and roughly how many rows; null when there is none. */
  readonly held: { readonly partition: string; readonly rows: number } | null;
}

export interface IncomingMonths {
  /** The table to copy to: it sends each row to its month, or to `rest`. */
  readonly name: string;
  readonly rest: string;
  readonly months: readonly IncomingMonth[];
}

interface FoundMonth {
  readonly from: string;
  readonly to: string;
  readonly partition: string | null;
  readonly rows: number;
}

/**
 * Makes the tables that a file is copied to. All are made in the load's transaction: nobody else sees them before it commits, and a server
 * with `wal_level=minimal` writes their rows once instead of twice.
 */
export async function createIncomingMonths(
  tx: TransactionSql,
  context: LoadContext,
): Promise<IncomingMonths> {
  const { schema, fileId } = context;
  const name = `${schema}.incoming_${fileId}`;
  const rest = `${schema}.incoming_${fileId}_rest`;
  const found = await tx<FoundMonth[]>`
    with held as (${heldMonths(tx, schema)})
    select month::date::text as "from", (month + interval '1 month')::date::text as "to", ${schema} || '.' || relname as partition,
      (pg_relation_size(inhrelid) / ${ROW_BYTES})::int as rows
    from generate_series(${-MONTHS_AHEAD}::int, ${MONTHS_BACK}::int) as back
    cross join lateral (select date_trunc('month', ${lastDayOf(context)}::date) - back * interval '1 month') as series (month)
    left join held using (month)`;
  const months = found.map(({ from, to, partition, rows }) => ({
    table: tableOf(schema, from, fileId),
    bounds: boundsOf(from, to),
    check: `check (hired_on >= '${from}' and hired_on < '${to}')`,
    held: partition === null ? null : { partition, rows },
  }));
  await tx.unsafe(
    [
      `create table ${name} (like ${schema}.hirings) partition by range (hired_on)`,
      `create table ${rest} partition of ${name} default`,
      ...months.map(
        ({ table, check, bounds }) =>
          `create table ${table} partition of ${name} (constraint of_one_month ${check}) ${bounds}`,
      ),
    ].join(';'),
  );
  return { name, rest, months };
}

/** Makes partitions of `hirings`, with its indexes, for the months of `rest` that it has none for. */
export async function createMissingMonths(
  tx: TransactionSql,
  schema: string,
  fileId: number,
  rest: string,
): Promise<void> {
  const missing = await tx<{ from: string; to: string }[]>`
    select month::date::text as "from", (month + interval '1 month')::date::text as "to"
    from (select distinct date_trunc('month', hired_on) as month from ${tx(rest)}) as months
    where month not in (select month from (${heldMonths(tx, schema)}) as held)
    order by month`;
  for (const { from, to } of missing)
    await tx.unsafe(
      `create table ${tableOf(schema, from, fileId)} partition of ${schema}.hirings ${boundsOf(from, to)}`,
    );
}

/** Indexes and analyzes the tables of some months and puts them in the place of the partitions that held them; drops the other tables. */
export async function publishMonths(
  tx: TransactionSql,
  schema: string,
  { name }: IncomingMonths,
  published: readonly IncomingMonth[],
): Promise<void> {
  for (const { table } of published) {
    for (const columns of INDEXES) await tx.unsafe(`create index on ${table} ${columns}`);
    await tx.unsafe(`analyze ${table}`);
    await tx.unsafe(`alter table ${name} detach partition ${table}`);
  }
  for (const { table, bounds, held } of published) {
    if (held !== null) {
      await tx.unsafe(`alter table ${schema}.hirings detach partition ${held.partition}`);
      await tx.unsafe(`drop table ${held.partition}`);
    }
    await tx.unsafe(`alter table ${schema}.hirings attach partition ${table} ${bounds}`);
  }
  await tx.unsafe(`drop table ${name}`);
}

/** The partitions of `hirings` by the first day of their month. */
const heldMonths = (tx: TransactionSql, schema: string) => tx`
  select inhrelid, relname, substring(pg_get_expr(relpartbound, inhrelid) from '\\d{4}-\\d{2}-\\d{2}')::date as month
  from pg_inherits join pg_class on pg_class.oid = inhrelid
  where inhparent = ${`${schema}.hirings`}::regclass`;

const tableOf = (schema: string, firstDay: string, fileId: number): string =>
  `${schema}.hirings_${firstDay.slice(0, 4)}_${firstDay.slice(5, 7)}_${fileId}`;

const boundsOf = (from: string, to: string): string => `for values from ('${from}') to ('${to}')`;

import type { TransactionSql } from 'postgres';

/** A month that a file speaks of. */
export interface StagedMonth {
  /** Its first day, ISO. */
  readonly month: string;
  readonly staged: number;
  /** The partition that holds the month, with its schema; null as long as there is none. */
  readonly partition: string | null;
  /** Roughly how many rows the partition holds, by its size. */
  readonly held: number;
}

/** What a row takes on disk, at the least. */
const ROW_BYTES = 96;

/** The indexes of `hirings` (tables.ts), made on a month once it is full: PostgreSQL takes them for the parent's when it attaches the month. */
const INDEXES = ['(siret, hired_on)', '(commune_code, rome_code)', '(pid) where pid is not null'];

/** The months of the staged rows, oldest first. */
export async function findStagedMonths(
  tx: TransactionSql,
  schema: string,
): Promise<StagedMonth[]> {
  return tx<StagedMonth[]>`
    with days as (select hired_on, count(*) as staged from staging_hirings group by hired_on),
    months as (select date_trunc('month', hired_on)::date as month, sum(staged)::int as staged from days group by 1),
    partitions as (
      select inhrelid, substring(pg_get_expr(relpartbound, inhrelid) from '\\d{4}-\\d{2}-\\d{2}')::date as month
      from pg_inherits join pg_class on pg_class.oid = inhrelid
      where inhparent = ${`${schema}.hirings`}::regclass
    )
    select month::text, staged, inhrelid::regclass::text as partition,
      coalesce(pg_relation_size(inhrelid) / ${ROW_BYTES}, 0)::int as held
    from months left join partitions using (month) order by month`;
}

/**
 * New tables for some months, without indexes, behind one table that sends each row to its month. They become partitions of `hirings`
 * by `publish`; until the load commits nobody else sees them.
 */
export interface MonthTables {
  /** Insert here. */
  readonly name: string;
  /** Makes the indexes, then puts the new tables in the place of the old ones. */
  publish(): Promise<void>;
}

export async function createMonthTables(
  tx: TransactionSql,
  schema: string,
  fileId: number,
  months: readonly StagedMonth[],
): Promise<MonthTables> {
  const name = `${schema}.incoming_hirings`;
  await tx.unsafe(`create table ${name} (like ${schema}.hirings) partition by range (hired_on)`);
  const tables = months.map(({ month, partition }) => {
    const next = nextMonth(month);
    return {
      name: `${schema}.hirings_${month.slice(0, 4)}_${month.slice(5, 7)}_${fileId}`,
      replaced: partition,
      bounds: `for values from ('${month}') to ('${next}')`,
      check: `check (hired_on >= '${month}' and hired_on < '${next}')`,
    };
  });
  for (const table of tables)
    await tx.unsafe(
      `create table ${table.name} partition of ${name} (constraint of_one_month ${table.check}) ${table.bounds}`,
    );
  return {
    name,
    async publish() {
      for (const table of tables) {
        for (const columns of INDEXES) await tx.unsafe(`create index on ${table.name} ${columns}`);
        await tx.unsafe(`alter table ${name} detach partition ${table.name}`);
      }
      for (const table of tables) {
        if (table.replaced !== null) {
          await tx.unsafe(`alter table ${schema}.hirings detach partition ${table.replaced}`);
          await tx.unsafe(`drop table ${table.replaced}`);
        }
        await tx.unsafe(`alter table ${schema}.hirings attach partition ${table.name} ${table.bounds}`);
      }
      await tx.unsafe(`drop table ${name}`);
    },
  };
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${year + 1}-01-01`
    : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

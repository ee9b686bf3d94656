import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { connect as openPool } from '#kernel/database/connect.ts';
import type { QuotaStore } from './quota-store.ts';

const TABLE = 'estuaire_quota';
const CONNECTIONS = 4;
/** Another gateway made it at the same moment. */
const EXISTS: ReadonlySet<unknown> = new Set(['23505', '42P07']);

/** What the limiter asks of a client, in the shape of `pg`. */
interface Query {
  readonly text: string;
  readonly values?: readonly (string | number | null)[];
}

/**
 * Counts in a table of PostgreSQL, made when it is first needed. It is not logged: after a crash of the database everybody has a minute's
 * quota again.
 */
export function openPostgresStore(url: string): QuotaStore {
  const { sql, close } = openPool({ url, maxConnections: CONNECTIONS });
  let table: Promise<void> | null = null;
  const makeTable = async (): Promise<void> => {
    try {
      await sql.unsafe(
        `create unlogged table if not exists ${TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
      );
    } catch (error) {
      if (EXISTS.has((error as { code?: unknown }).code)) return;
      table = null;
      throw error;
    }
  };
  const connect = async (): Promise<void> => {
    table ??= makeTable();
    await table;
  };
  const storeClient = {
    async query({ text, values = [] }: Query) {
      await connect();
      const rows = await sql.unsafe(text, [...values], { prepare: true });
      return { rows, rowCount: rows.count };
    },
  };
  return {
    connect,
    limiter: ({ name, points, seconds }) =>
      new RateLimiterPostgres({
        storeClient,
        storeType: 'pool',
        tableName: TABLE,
        tableCreated: true,
        keyPrefix: name,
        points,
        duration: seconds,
      }),
    close,
  };
}

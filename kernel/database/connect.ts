import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { drizzle } from '#kernel/database/drizzle.ts';
import { createSocketFactory } from './socket.ts';
import { countStatement } from './statement-count.ts';

export type Database = PostgresJsDatabase<Record<string, never>>;

export interface Connection {
  /** For resolvers: every statement is counted for the request that runs it. */
  readonly db: Database;
  /** For bulk work (COPY, set-based SQL). drizzle turns off its conversions: instants, dates and JSON go in and come out as text. */
  readonly sql: Sql;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly url: string;
  /** The subgraph's own role; everything it may touch lies in its own Postgres schema. */
  readonly role?: string;
  /** @default 10 */
  readonly maxConnections?: number;
}

/** Opens a pool. Nothing is sent before the first statement. */
export function connect({ url, role, maxConnections = 10 }: ConnectionOptions): Connection {
  // `socket` is an option of postgres.js that its types leave out.
  const transport: object = { socket: createSocketFactory() };
  const sql = postgres(url, {
    ...transport,
    max: maxConnections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { application_name: role ?? 'estuaire', ...(role === undefined ? {} : { role }) },
  });
  const db = drizzle(sql, { logger: { logQuery: countStatement } });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}

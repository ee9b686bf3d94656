import type { SQL } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import { PgDialect } from '#kernel/database/drizzle.ts';
import { channelOf } from '#kernel/events/wakeups.ts';
import type { LoadContext } from '#kernel/ingest/source.ts';
import { lockDesk, matchOffersOfFile, type Told } from './match.ts';

const dialect = new PgDialect();

/** Matches what a load brought with everybody who keeps a profile, and wakes them with its commit. */
export async function matchLoadedOffers(
  tx: TransactionSql,
  { fileId }: LoadContext,
): Promise<void> {
  await run(tx, lockDesk);
  const told = await run(tx, matchOffersOfFile(fileId));
  const recipients = [...new Set(told.map(({ recipient }) => recipient))];
  await tx`select pg_notify(${channelOf('offers')}, recipient) from unnest(${recipients}::text[]) as told(recipient)`;
}

async function run(tx: TransactionSql, statement: SQL): Promise<readonly Told[]> {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return tx.unsafe<Told[]>(text, params as never[]);
}

import type { Row as AnyRow, PendingQuery, TransactionSql } from 'postgres';

const BATCH = 2_000;

/**
 * The rows of a query without values, batch by batch, between which the transaction runs other statements: the driver's own cursor holds the
 * connection until it is read to the end, and waits for ever for whoever asks it meanwhile. Each cursor has a name of its own: the connection
 * remembers the columns of a statement by its text.
 */
export async function* inBatches<Row>(
  tx: TransactionSql,
  cursor: string,
  query: PendingQuery<AnyRow[]>,
): AsyncGenerator<readonly Row[]> {
  await tx`declare ${tx(cursor)} cursor for ${query}`;
  for (let rows: readonly Row[] = []; ; ) {
    rows = (await tx`fetch ${tx.unsafe(String(BATCH))} from ${tx(cursor)}`) as unknown as Row[];
    if (rows.length === 0) break;
    yield rows;
  }
  await tx`close ${tx(cursor)}`;
}

import type { TransactionSql } from 'postgres';

/**
 * Plans the joins of a transaction as those of whole tables. The year of a campaign is one that the statistics have not seen, so that of each table a
 * row is expected, and loops within loops over thousands of them are planned; the subgraph's own role may not take statistics.
 */
export async function expectUnseenYear(tx: TransactionSql): Promise<void> {
  await tx`set local enable_nestloop = off`;
}

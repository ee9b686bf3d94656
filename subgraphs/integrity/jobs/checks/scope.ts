import type { PendingQuery, Row, TransactionSql } from 'postgres';

/** Which check makes a signal anew: what files say, what certificates of employers say, or what offers say. */
export type SignalSource = 'FILES' | 'EMPLOYERS' | 'OFFERS';

/** The condition that a signal is of a source. */
export const isOf = (tx: TransactionSql, source: SignalSource): PendingQuery<Row[]> =>
  tx`(case when offer_id is not null then 'OFFERS'
    when reason = 'CERTIFICATES_WITHOUT_HIRINGS' then 'EMPLOYERS' else 'FILES' end) = ${source}::text`;

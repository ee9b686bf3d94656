import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { stagedTrainees } from './columns.ts';

/**
 * Brings a list in. What a later list says of an enrolment replaces what an earlier one said, whatever the order of loading; of two lines in
 * one list the later one stands. A list may be of some sessions only, so absence says nothing.
 */
export async function mergeTrainees(
  tx: TransactionSql,
  { fileId, schema, coversUntil, retrievedAt }: LoadContext,
): Promise<MergeCounts> {
  const asOf = coversUntil ?? retrievedAt.toISOString().slice(0, 10);
  const columns = Object.keys(stagedTrainees);
  const changing = columns.filter((column) => column !== 'id');
  const rows = await tx`
    insert into ${tx(schema)}.enrolments as known (${tx(columns)}, as_of, file_id)
    select distinct on (id) ${tx(columns)}, ${asOf}::text::date, ${fileId}::int from staging_trainees order by id, line_no desc
    on conflict (id) do update set (${tx(changing)}, as_of, file_id)
      = (${tx(changing.map((column) => `excluded.${column}`))}, excluded.as_of, excluded.file_id)
    where known.as_of < excluded.as_of
    returning 1`;
  // An address that is needed no more does not come back with a later list.
  await tx`
    update ${tx(schema)}.enrolments as enrolled set email = null
    where file_id = ${fileId} and email is not null and (
      exists (select from ${tx(schema)}.invitations as invited where invited.enrolment_id = enrolled.id and invited.reminded_on is not null)
      or exists (select from ${tx(schema)}.reviews as review where review.enrolment_id = enrolled.id)
      or exists (select from ${tx(schema)}.review_opt_outs as out where out.email_hash = enrolled.email_hash))`;
  const [staged] = await tx<{ count: number }[]>`select count(*)::int from staging_trainees`;
  return { loaded: rows.length, duplicate: (staged?.count ?? 0) - rows.length };
}

import type { TransactionSql } from 'postgres';
import { stagedPersons } from './person-columns.ts';

const IDENTIFIER_COLUMNS = ['national_number', 'peam_id', 'local_id'];
const CONTENT = Object.keys(stagedPersons).filter((column) => !IDENTIFIER_COLUMNS.includes(column));

/**
 * Notes in `loaded_lines` the staged lines that bring something: of the lines that say one thing the last. A line under an identifier
 * that a newer file spoke of brings only what that file did not tell: older registrations, unknown identifiers.
 */
export async function noteLoadedLines(
  tx: TransactionSql,
  schema: string,
  asOf: string,
): Promise<void> {
  await tx`
    create temporary table loaded_lines on commit drop as
    with newest as (
      select distinct on (scheme, value) line_no, scheme, value, fingerprint from staging_persons order by scheme, value, line_no desc
    ), told_registration as (
      select distinct on (scheme, value, registered_on) line_no, scheme, value, registered_on, registration_reason, ended_on, end_reason, administrative_category
      from staging_persons where registered_on is not null order by scheme, value, registered_on, line_no desc
    ), told_identity as (
      select distinct on (national_number, peam_id, local_id) line_no, national_number, peam_id, local_id
      from staging_persons order by national_number, peam_id, local_id, line_no desc
    ), news as (
      select changed.scheme, changed.value from changed_identifiers changed where changed.is_news
    )
    select newest.line_no from newest left join ${tx(schema)}.person_records known using (scheme, value)
    where known.id is null or (known.as_of <= ${asOf}::date and known.fingerprint <> newest.fingerprint)
    union
    select told.line_no from told_registration told left join ${tx(schema)}.registrations known using (scheme, value, registered_on)
    where known.value is null or (known.as_of <= ${asOf}::date
      and (known.reason, known.ended_on, known.end_reason, known.administrative_category)
        is distinct from (told.registration_reason, told.ended_on, told.end_reason, told.administrative_category))
    union
    select told.line_no from told_identity told join news on news.scheme = 'NATIONAL' and news.value = told.national_number
    union
    select told.line_no from told_identity told join news on news.scheme = 'PEAM' and news.value = told.peam_id
    union
    select told.line_no from told_identity told join news on news.scheme = 'LOCAL' and news.value = told.local_id`;
}

/** Keeps the last line of each identifier, and of each registration, unless a newer file spoke of it. */
export async function mergeRecords(
  tx: TransactionSql,
  schema: string,
  { fileId, asOf }: { readonly fileId: number; readonly asOf: string },
): Promise<void> {
  const content = tx.unsafe(CONTENT.join(', '));
  const replaced = tx.unsafe(
    [...CONTENT, 'as_of', 'file_id'].map((column) => `${column} = excluded.${column}`).join(', '),
  );
  await tx`
    insert into ${tx(schema)}.person_records as known (${content}, as_of, file_id)
    select distinct on (scheme, value) ${content}, ${asOf}::date, ${fileId}::bigint from staging_persons order by scheme, value, line_no desc
    on conflict (scheme, value) do update set ${replaced} where known.as_of <= excluded.as_of`;
  await tx`
    insert into ${tx(schema)}.registrations as known
      (scheme, value, registered_on, reason, ended_on, end_reason, administrative_category, as_of, file_id)
    select distinct on (scheme, value, registered_on)
      scheme, value, registered_on, registration_reason, ended_on, end_reason, administrative_category, ${asOf}::date, ${fileId}::bigint
    from staging_persons where registered_on is not null order by scheme, value, registered_on, line_no desc
    on conflict (scheme, value, registered_on) do update set
      reason = excluded.reason, ended_on = excluded.ended_on, end_reason = excluded.end_reason,
      administrative_category = excluded.administrative_category, as_of = excluded.as_of, file_id = excluded.file_id
    where known.as_of <= excluded.as_of`;
}

import type { TransactionSql } from 'postgres';

/**
 * Notes what the staged lines say of identifiers: which exist, and which two of them name one person, each with the first day a file said so.
 * Leaves in `changed_identifiers` those about which something was said that was not known, or not known to be so old.
 */
export async function claimIdentifiers(
  tx: TransactionSql,
  schema: string,
  asOf: string,
): Promise<void> {
  await tx`
    create temporary table changed_identifiers (scheme text, value text, is_news boolean, primary key (scheme, value)) on commit drop`;
  await tx`
    with told (scheme, value, parent_scheme, parent_value) as (
      select 'PEAM', peam_id, 'NATIONAL', national_number from staging_persons
      where peam_id is not null and national_number is not null
      union
      select 'LOCAL', local_id, 'NATIONAL', national_number from staging_persons
      where local_id is not null and national_number is not null
      union
      select 'LOCAL', local_id, 'PEAM', peam_id from staging_persons
      where local_id is not null and peam_id is not null and national_number is null
    ), claimed as (
      insert into ${tx(schema)}.identity_claims as known (scheme, value, parent_scheme, parent_value, first_claimed_on)
      select scheme, value, parent_scheme, parent_value, ${asOf}::date from told
      on conflict (scheme, value, parent_scheme, parent_value) do update set first_claimed_on = excluded.first_claimed_on
      where known.first_claimed_on > excluded.first_claimed_on
      returning scheme, value, parent_scheme, parent_value, xmax = 0 as is_news
    ), seen (scheme, value) as (
      select 'NATIONAL', national_number from staging_persons where national_number is not null
      union
      select 'PEAM', peam_id from staging_persons where peam_id is not null
      union
      select 'LOCAL', local_id from staging_persons where local_id is not null
    ), changed (scheme, value, is_news) as (
      select scheme, value, is_news from claimed
      union all
      select parent_scheme, parent_value, is_news from claimed
      union all
      select seen.scheme, seen.value, known.value is null from seen
      left join ${tx(schema)}.external_ids known using (scheme, value)
      where known.value is null or known.first_seen_on > ${asOf}::date
    )
    insert into changed_identifiers select scheme, value, bool_or(is_news) from changed group by scheme, value`;
  await tx`analyze changed_identifiers`;
}

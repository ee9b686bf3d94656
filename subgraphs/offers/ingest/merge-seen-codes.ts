import type { TransactionSql } from 'postgres';

/** Notes the codes that the staged offers mention, each with the label of its newest mention. */
export const mergeSeenCodes = (tx: TransactionSql, schema: string) => tx`
  with mentioned as (
    select 'OCCUPATION' as system, rome_code as code, coalesce(rome_label, rome_code) as label, updated_at from staging_offers
    union all
    select 'COMMUNE', commune_code, coalesce(place_label, commune_code), updated_at from staging_offers
    union all
    select 'DEPARTMENT', department_code, department_code, updated_at from staging_offers
  ), newest as (
    select distinct on (system, code) system, code, label, updated_at
    from mentioned where code is not null order by system, code, updated_at desc, label desc
  )
  insert into ${tx(schema)}.seen_codes as seen (system, code, label, labelled_at)
  select system, code, label, updated_at from newest
  on conflict (system, code) do update set label = excluded.label, labelled_at = excluded.labelled_at
  where (excluded.labelled_at, excluded.label) > (seen.labelled_at, seen.label)`;

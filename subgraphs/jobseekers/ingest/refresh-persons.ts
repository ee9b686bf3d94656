import type { TransactionSql } from 'postgres';

/** Points each person concerned at the newest of its records and notes whether its identifiers are disputed. */
export async function refreshPersons(tx: TransactionSql, schema: string): Promise<void> {
  await tx`
    with affected as (
      select person_id from touched_persons
      union
      select known.person_id from staging_persons staged join ${tx(schema)}.external_ids known using (scheme, value)
    ), newest as (
      select distinct on (own.person_id) own.person_id, record.id, record.department_code
      from affected
      join ${tx(schema)}.external_ids own using (person_id)
      join ${tx(schema)}.person_records record on record.scheme = own.scheme and record.value = own.value
      order by own.person_id, record.as_of desc, array_position(array['NATIONAL', 'PEAM', 'LOCAL'], record.scheme), record.value
    )
    update ${tx(schema)}.persons person set record_id = newest.id, department_code = newest.department_code
    from newest where newest.person_id = person.id
      and (person.record_id, person.department_code) is distinct from (newest.id, newest.department_code)`;
  await tx`
    with disputed as (
      select unnest(array[claimed.person_id, claimant.person_id]) as person_id
      from touched_identifiers touched
      join ${tx(schema)}.identity_claims claim on claim.scheme = touched.scheme and claim.value = touched.value
      join ${tx(schema)}.external_ids claimed on claimed.scheme = claim.scheme and claimed.value = claim.value
      join ${tx(schema)}.external_ids claimant on claimant.scheme = claim.parent_scheme and claimant.value = claim.parent_value
      where claimed.person_id <> claimant.person_id
    ), judged as (
      select person_id, person_id in (select person_id from disputed) as is_disputed from touched_persons
    )
    update ${tx(schema)}.persons person set has_identity_conflict = judged.is_disputed
    from judged where judged.person_id = person.id and person.has_identity_conflict <> judged.is_disputed`;
}

/** How many staged lines hold an identifier that belongs to another person than the one they speak of. */
export async function countDisputedLines(tx: TransactionSql, schema: string): Promise<number> {
  const known = tx`${tx(schema)}.external_ids`;
  const [counted] = await tx<{ lines: number }[]>`
    select count(*)::int as lines from staging_persons staged
    join ${known} subject using (scheme, value)
    join ${tx(schema)}.persons person on person.id = subject.person_id and person.has_identity_conflict
    where exists (
      select 1 from ${known} other where other.person_id <> subject.person_id
        and (other.scheme, other.value) in (('PEAM', staged.peam_id), ('LOCAL', staged.local_id))
    )`;
  return counted?.lines ?? 0;
}

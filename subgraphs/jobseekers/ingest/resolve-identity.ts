import type { TransactionSql } from 'postgres';

/**
 * Recomputes to whom the changed identifiers belong, from all claims ever made, so that the order of the files does not matter.
 * A national number is a person. Another identifier belongs to the national number that claimed it first (the smallest when two did on one day);
 * failing one, to what the identifiers seen with it belong to; failing that, it is a person by itself.
 * Leaves in `touched_identifiers` each identifier that may have moved, its root and its person before.
 */
export async function resolveIdentity(tx: TransactionSql, schema: string): Promise<void> {
  const claims = tx`${tx(schema)}.identity_claims`;
  const known = tx`${tx(schema)}.external_ids`;
  await tx`
    create temporary table touched_identifiers on commit drop as
    with recursive reached (scheme, value) as (
      select changed.scheme, changed.value from changed_identifiers changed join ${known} using (scheme, value)
      union
      select next.scheme, next.value from reached cross join lateral (
        select claim.scheme, claim.value from ${claims} claim
        where claim.parent_scheme = reached.scheme and claim.parent_value = reached.value
        union all
        select claim.parent_scheme, claim.parent_value from ${claims} claim
        where claim.scheme = reached.scheme and claim.value = reached.value
        union all
        select other.scheme, other.value from ${known} own join ${known} other using (person_id)
        where own.scheme = reached.scheme and own.value = reached.value
      ) next
    ), touched as (
      select scheme, value from reached union select scheme, value from changed_identifiers
    )
    select touched.scheme, touched.value, null::text as root_scheme, null::text as root_value, own.person_id
    from touched left join ${known} own using (scheme, value)`;
  await tx`create unique index on touched_identifiers (scheme, value)`;
  await tx`analyze touched_identifiers`;
  await claimByNationalNumber(tx, schema);
  await claimThroughOthers(tx, schema);
  await tx`analyze touched_identifiers`;
}

async function claimByNationalNumber(tx: TransactionSql, schema: string): Promise<void> {
  await tx`
    with first_claim as (
      select distinct on (claim.scheme, claim.value) claim.scheme, claim.value, claim.parent_value
      from ${tx(schema)}.identity_claims claim join touched_identifiers using (scheme, value)
      where claim.parent_scheme = 'NATIONAL'
      order by claim.scheme, claim.value, claim.first_claimed_on, claim.parent_value
    )
    update touched_identifiers touched set root_scheme = 'NATIONAL', root_value = first_claim.parent_value
    from first_claim where first_claim.scheme = touched.scheme and first_claim.value = touched.value`;
  await tx`
    update touched_identifiers set root_scheme = scheme, root_value = value where scheme = 'NATIONAL'`;
}

/** PEAM ids without a national number look through their local numbers, then local numbers through their PEAM ids. */
async function claimThroughOthers(tx: TransactionSql, schema: string): Promise<void> {
  await tx`
    with through_local as (
      select distinct on (claim.parent_value) claim.parent_value as value, local.root_value
      from ${tx(schema)}.identity_claims claim
      join touched_identifiers local on local.scheme = 'LOCAL' and local.value = claim.value and local.root_scheme = 'NATIONAL'
      join touched_identifiers peam on peam.scheme = 'PEAM' and peam.value = claim.parent_value and peam.root_scheme is null
      where claim.scheme = 'LOCAL' and claim.parent_scheme = 'PEAM'
      order by claim.parent_value, claim.first_claimed_on, claim.value
    )
    update touched_identifiers peam set root_scheme = 'NATIONAL', root_value = through_local.root_value
    from through_local where peam.scheme = 'PEAM' and peam.value = through_local.value`;
  await tx`
    update touched_identifiers set root_scheme = scheme, root_value = value where scheme = 'PEAM' and root_scheme is null`;
  await tx`
    with through_peam as (
      select distinct on (claim.value) claim.value, peam.root_scheme, peam.root_value
      from ${tx(schema)}.identity_claims claim
      join touched_identifiers peam on peam.scheme = 'PEAM' and peam.value = claim.parent_value
      join touched_identifiers local on local.scheme = 'LOCAL' and local.value = claim.value and local.root_scheme is null
      where claim.scheme = 'LOCAL' and claim.parent_scheme = 'PEAM'
      order by claim.value, claim.first_claimed_on, claim.parent_value
    )
    update touched_identifiers local set root_scheme = through_peam.root_scheme, root_value = through_peam.root_value
    from through_peam where local.scheme = 'LOCAL' and local.value = through_peam.value`;
  await tx`
    update touched_identifiers set root_scheme = scheme, root_value = value where root_scheme is null`;
}

import type { TransactionSql } from 'postgres';

/**
 * Gives each root its person. A person stays with the root of its strongest identifier; of several persons under one root the first seen
 * survives and the others name it; a root without a person gets one with a random id. Leaves the persons concerned in `touched_persons`.
 * Gives the number of persons that turned out to be another.
 */
export async function assignPersons(
  tx: TransactionSql,
  schema: string,
  { fileId, asOf }: { readonly fileId: number; readonly asOf: string },
): Promise<number> {
  const persons = tx`${tx(schema)}.persons`;
  await tx`
    create temporary table person_homes on commit drop as
    select distinct on (person_id) person_id, root_scheme, root_value from touched_identifiers
    where person_id is not null
    order by person_id, array_position(array['NATIONAL', 'PEAM', 'LOCAL'], scheme), value`;
  await tx`
    create temporary table touched_persons on commit drop as
    with survivor as (
      select distinct on (home.root_scheme, home.root_value) home.root_scheme, home.root_value, home.person_id
      from person_homes home join ${persons} person on person.id = home.person_id
      order by home.root_scheme, home.root_value, person.first_file_id, person.id
    ), root as (
      select distinct root_scheme, root_value from touched_identifiers
    )
    select root_scheme, root_value, coalesce(survivor.person_id, gen_random_uuid()) as person_id, survivor.person_id is null as is_new
    from root left join survivor using (root_scheme, root_value)`;
  await tx`analyze touched_persons`;
  await tx`
    insert into ${persons} (id, first_file_id) select person_id, ${fileId} from touched_persons where is_new`;
  await tx`
    insert into ${tx(schema)}.external_ids as known (scheme, value, person_id, first_seen_on)
    select touched.scheme, touched.value, person.person_id, ${asOf}::date
    from touched_identifiers touched join touched_persons person using (root_scheme, root_value)
    on conflict (scheme, value) do update set person_id = excluded.person_id
    where known.person_id <> excluded.person_id`;
  await tx`
    update ${tx(schema)}.external_ids known set first_seen_on = ${asOf}::date
    from changed_identifiers changed
    where changed.scheme = known.scheme and changed.value = known.value and known.first_seen_on > ${asOf}::date`;
  return redirectMerged(tx, schema);
}

async function redirectMerged(tx: TransactionSql, schema: string): Promise<number> {
  await tx`
    create temporary table merged_persons on commit drop as
    select home.person_id, survivor.person_id as survivor_id
    from person_homes home join touched_persons survivor using (root_scheme, root_value)
    where survivor.person_id <> home.person_id`;
  await tx`
    update ${tx(schema)}.persons person set merged_into = merged.survivor_id
    from merged_persons merged where person.merged_into = merged.person_id`;
  const { count } = await tx`
    update ${tx(schema)}.persons person set
      merged_into = merged.survivor_id, record_id = null, department_code = null, has_identity_conflict = false
    from merged_persons merged where person.id = merged.person_id`;
  return count;
}

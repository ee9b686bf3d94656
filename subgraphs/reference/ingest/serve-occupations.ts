import type { TransactionSql } from 'postgres';

/**
 * Makes the occupations that are served of the lists loaded so far: the official list where there is one, else ours, and the codes
 * that moves or hirings name without any list knowing them. Depends on what is loaded, not on the order in which it was.
 *
 * Our definition, titles and skills stay with a code while the official list files it under the same ROME 3 code and its label
 * shares a word with what we say about it; else the code has changed its meaning.
 */
export async function serveOccupations(tx: TransactionSql, schema: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('estuaire/reference/occupations'))`;
  await tx.unsafe(`
    with newest as (
      select max(edition) as edition from "${schema}".official_occupations
    ), kept as (
      select b.* from "${schema}".builtin_occupations b
      left join "${schema}".official_occupations o using (code)
      where o.code is null or (
        o.parent_code = b.parent_code
        and tsvector_to_array(to_tsvector('${schema}.french', o.label))
          && tsvector_to_array("${schema}".occupation_words(b.label, b.example_titles, b.definition))
      )
    ), mentioned as (
      select code, max(label) as label, max(file_id) as file_id from (
        select occupation_code as code, occupation_label as label, file_id from "${schema}".occupation_activities
        union all select code, null, file_id from "${schema}".occupation_moves
        union all select target_code, null, file_id from "${schema}".occupation_moves
      ) mentions group by code
    ), served as (
      select
        code,
        case when o.code is null and b.code is null then 'ROME3' else 'ROME4' end as scheme,
        case when o.code is not null then o.edition when b.code is not null then '4' else '3' end as rome_version,
        coalesce(o.label, b.label, m.label, code) as label,
        coalesce(o.parent_code, b.parent_code, code) as parent_code,
        k.riasec_major, k.definition, coalesce(k.example_titles, '{}') as example_titles, k.english_label,
        case when o.code is null then b.is_regulated else o.is_regulated end as is_regulated,
        case when o.code is null then b.is_executive else o.is_executive end as is_executive,
        o.ecological_transition, o.is_digital_transition, o.is_demographic_transition,
        case when newest.edition is null then b.code is not null else coalesce(o.edition = newest.edition, false) end as is_current,
        k.code is not null as keeps_builtin,
        coalesce(o.file_id, b.file_id, m.file_id) as file_id
      from "${schema}".official_occupations o
      full join "${schema}".builtin_occupations b using (code)
      full join mentioned m using (code)
      left join kept k using (code)
      cross join newest
    )
    insert into "${schema}".occupations as held (${SERVED.join(', ')})
    select ${SERVED.join(', ')} from served
    on conflict (code) do update set ${SERVED.slice(1)
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}
    where held.* is distinct from excluded.*`);
}

const SERVED = [
  'code',
  'scheme',
  'rome_version',
  'label',
  'parent_code',
  'riasec_major',
  'definition',
  'example_titles',
  'english_label',
  'is_regulated',
  'is_executive',
  'ecological_transition',
  'is_digital_transition',
  'is_demographic_transition',
  'is_current',
  'keeps_builtin',
  'file_id',
] as const;

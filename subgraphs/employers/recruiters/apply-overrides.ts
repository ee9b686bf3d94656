import type { TransactionSql } from 'postgres';
import { SHOWN_FROM } from '../forecast/score.ts';

/**
 * Writes what employers say of their establishments into the scores of a run: hidden ones, boosted occupations, occupations that they added. `table` is
 * the run's own, or the partitioned one. All of them, or some SIRETs; again with the same result.
 */
export async function applyOverrides(
  tx: TransactionSql,
  schema: string,
  tables: { readonly occupations: string; readonly scores: string },
  runId: number,
  sirets: readonly string[] | null,
): Promise<void> {
  const scores = tx(schema);
  const occupations = tx(tables.occupations);
  const isAsked = sirets === null ? tx`true` : tx`o.siret = any (${[...sirets]}::text[])`;
  await tx`
    delete from ${scores}.${occupations} s using ${scores}.recruiter_overrides o
    where s.run_id = ${runId} and s.siret = o.siret and s.is_added and not s.rome_code = any (o.added) and ${isAsked}`;
  await tx`
    insert into ${scores}.${occupations} (run_id, rome_code, kind, siret, score, commune_code, department_code, activity_code,
      is_small, has_email, is_boosted, is_hidden, is_added)
    select ${runId}, added.rome_code, 'LASTING', e.siret, coalesce(h.score, ${SHOWN_FROM}), e.commune_code, e.department_code,
      coalesce(e.activity_code, ''), e.headcount_band in ('NN', '00', '01', '02', '03', '11', '12'), e.email is not null, false, false, true
    from ${scores}.recruiter_overrides o
    cross join unnest(o.added) as added (rome_code)
    join ${scores}.establishments e on e.siret = o.siret and e.is_open and e.commune_code is not null and e.department_code is not null
    left join ${scores}.${tx(tables.scores)} h on h.run_id = ${runId} and h.siret = o.siret and h.kind = 'LASTING'
    where ${isAsked}
    on conflict do nothing`;
  await tx`
    update ${scores}.${occupations} s
    set is_hidden = o.is_hidden, is_boosted = s.rome_code = any (o.boosted), has_email = coalesce(o.email, e.email) is not null
    from ${scores}.recruiter_overrides o join ${scores}.establishments e on e.siret = o.siret
    where s.run_id = ${runId} and s.siret = o.siret and ${isAsked}`;
}

import { invariant } from '#kernel/invariant.ts';
import { SHOWN_FROM } from '../forecast/score.ts';

export interface OverrideTarget {
  readonly runId: number;
  /** Qualified table of the scores by occupation: the run's own, or the partitioned one. */
  readonly occupations: string;
  /** Qualified table of the whole scores. */
  readonly scores: string;
  /** The only establishment; null for all. */
  readonly siret: string | null;
}

/**
 * The statements that write what employers say of their establishments into the scores of a run: occupations that they added, hidden ones, boosted ones. To be run in one
 * transaction, by a job or a request; again with the same result.
 */
export function overrideStatements({
  runId,
  occupations,
  scores,
  siret,
}: OverrideTarget): readonly string[] {
  invariant(Number.isSafeInteger(runId), 'a run has a number');
  invariant(siret === null || /^\d{14}$/u.test(siret), 'a SIRET has 14 digits');
  const isAsked = siret === null ? 'true' : `o.siret = '${siret}'`;
  return [
    `delete from ${occupations} s using employers.recruiter_overrides o
    where s.run_id = ${runId} and s.siret = o.siret and s.is_added and not s.rome_code = any (o.added) and ${isAsked}`,
    `insert into ${occupations} (run_id, rome_code, kind, siret, score, commune_code, department_code, activity_code,
      is_small, has_email, is_boosted, is_hidden, is_added)
    select ${runId}, added.rome_code, 'LASTING', e.siret, coalesce(h.score, ${SHOWN_FROM}), e.commune_code, e.department_code,
      coalesce(e.activity_code, ''), e.headcount_band in ('NN', '00', '01', '02', '03', '11', '12'), false, false, false, true
    from employers.recruiter_overrides o
    cross join unnest(o.added) as added (rome_code)
    join employers.establishments e on e.siret = o.siret and e.is_open and e.commune_code is not null and e.department_code is not null
    left join ${scores} h on h.run_id = ${runId} and h.siret = o.siret and h.kind = 'LASTING'
    where ${isAsked}
    on conflict do nothing`,
    `update ${occupations} s
    set is_hidden = o.is_hidden, is_boosted = s.rome_code = any (o.boosted), has_email = coalesce(o.email, e.email) is not null
    from employers.recruiter_overrides o join employers.establishments e on e.siret = o.siret
    where s.run_id = ${runId} and s.siret = o.siret and ${isAsked}`,
  ];
}

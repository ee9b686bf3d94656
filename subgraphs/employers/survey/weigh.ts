import type { TransactionSql } from 'postgres';
import { JobRefused } from '#kernel/jobs/job.ts';
import { type AnsweredStratum, collapse } from './collapse.ts';
import { expectUnseenYear } from './unseen-year.ts';

/** Strata with fewer answers share a class: below this, the spread of a stratum is hardly known. The hub's own. */
const FEWEST_ANSWERS = 5;

export interface Weighed {
  readonly answered: number;
  readonly classes: number;
  /** Strata that share a class with others. */
  readonly collapsed: number;
}

/**
 * Weighs the answers of a campaign: counts them by stratum, collapses the strata that have too few, and keeps class and weight of each. An
 * establishment that closed without an answer is known to hire nobody: it stands for its like, and no weight makes up for it. Throws
 * `TOO_FEW_ANSWERS`.
 */
export async function weighAnswers(
  tx: TransactionSql,
  schema: string,
  year: number,
): Promise<Weighed> {
  await expectUnseenYear(tx);
  await tx`
    update ${tx(schema)}.survey_strata s set answered = counted.answered, closed = counted.closed, class_id = null, collapse = null, weight = null
    from (
      select p.stratum_id, count(a.siret)::int as answered, count(*) filter (where a.siret is null and not coalesce(e.is_open, false))::int as closed
      from ${tx(schema)}.survey_sample p
      left join ${tx(schema)}.survey_answers a on a.year = p.year and a.siret = p.siret and a.is_current
      left join ${tx(schema)}.establishments e on e.siret = p.siret
      where p.year = ${year} group by 1) as counted
    where s.year = ${year} and s.id = counted.stratum_id`;
  const strata = await tx<AnsweredStratum[]>`
    select id, area, region_code as "regionCode", section, version, size_class as "sizeClass", answered,
      population * (sampled - closed)::float8 / sampled as population
    from ${tx(schema)}.survey_strata where year = ${year} and sampled > 0 order by id`;
  const weights = collapse(strata, FEWEST_ANSWERS);
  if (weights === null)
    throw new JobRefused(
      'TOO_FEW_ANSWERS',
      `The campaign of ${year} has fewer than ${FEWEST_ANSWERS} answers: nothing can be estimated.`,
    );
  await tx`
    update ${tx(schema)}.survey_strata s set class_id = one."classId", collapse = one.level, weight = one.weight
    from json_to_recordset(${JSON.stringify(weights)}::text::json)
      as one("stratumId" integer, "classId" integer, level smallint, weight float8)
    where s.year = ${year} and s.id = one."stratumId"`;
  return {
    answered: strata.reduce((sum, { answered }) => sum + answered, 0),
    classes: new Set(weights.map(({ classId }) => classId)).size,
    collapsed: weights.filter(({ level }) => level > 0).length,
  };
}

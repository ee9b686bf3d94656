import type { TransactionSql } from 'postgres';
import { MEASURES_OF_A_LINE, OCCUPATIONS_OF_A_LINE, PLACES_OF_A_STRATUM } from './lattice.ts';
import { expectUnseenYear } from './unseen-year.ts';

/**
 * Estimates every cell of the lattice from the weighed answers, in place of the estimates before: `value` is the sum of what was answered times the
 * weight of its class; `variance` that of a stratified expansion estimator with finite population correction, classes taken as strata and an answer
 * without the occupation as 0: sum over classes of N² (1 − r/N) s² / r. Sums run in the order of classes, so that the same answers give the same bits.
 */
export async function estimateCells(
  tx: TransactionSql,
  schema: string,
  year: number,
): Promise<number> {
  await expectUnseenYear(tx);
  await tx.unsafe(
    `create temporary table survey_cells on commit drop as ${answeredCells(schema, year)}`,
  );
  await tx.unsafe('analyze survey_cells');
  await tx`delete from ${tx(schema)}.survey_estimates where year = ${year}`;
  const { count } = await tx`
    insert into ${tx(schema)}.survey_estimates
      (year, place_code, place_parent, occupation_code, occupation_parent, measure, value, variance, enterprises, largest)
    with classes as (
      select class_id, sum(population * (sampled - closed)::float8 / sampled order by id) as population, sum(answered)::float8 as answered
      from ${tx(schema)}.survey_strata where year = ${year} and class_id is not null group by 1),
    by_class as (
      select place_code, place_parent, occupation_code, occupation_parent, measure, class_id,
        sum(planned)::float8 as planned, sum(planned * planned)::float8 as squares
      from survey_cells group by 1, 2, 3, 4, 5, 6),
    estimated as (
      select place_code, place_parent, occupation_code, occupation_parent, measure,
        sum(population / answered * planned order by class_id) as value,
        sum(population * population * greatest(0, 1 - answered / population) * (squares - planned * planned / answered) / (answered - 1) / answered order by class_id) as variance
      from by_class join classes using (class_id) group by 1, 2, 3, 4, 5),
    behind as (
      select place_code, occupation_code, measure, count(*) as enterprises, max(planned) as largest
      from (
        select place_code, occupation_code, measure, left(siret, 9) as siren, sum(planned) as planned
        from survey_cells group by 1, 2, 3, 4) as one
      group by 1, 2, 3)
    select ${year}, place_code, place_parent, occupation_code, occupation_parent, measure, value, greatest(0, variance), enterprises, largest
    from estimated join behind using (place_code, occupation_code, measure)`;
  return count;
}

/** What was planned by establishment, cell of the lattice and measure, of the answers that stand. */
export const answeredCells = (schema: string, year: number): string => `
    select l.siret, s.class_id, place.code as place_code, place.parent as place_parent, occupation.code as occupation_code,
      occupation.parent as occupation_parent, measure.name as measure, sum(measure.planned)::bigint as planned
    from ${schema}.survey_answers a
    join ${schema}.survey_answer_lines l on l.year = a.year and l.siret = a.siret and l.revision = a.revision
    join ${schema}.survey_sample p on p.year = a.year and p.siret = a.siret
    join ${schema}.survey_strata s on s.year = a.year and s.id = p.stratum_id and s.class_id is not null
    join ${schema}.survey_occupations o on o.year = a.year and o.fap_code = l.fap_code
    cross join lateral (values ${PLACES_OF_A_STRATUM}) as place (code, parent)
    cross join lateral (values ${OCCUPATIONS_OF_A_LINE}) as occupation (code, parent)
    cross join lateral (values ${MEASURES_OF_A_LINE}) as measure (name, planned)
    where a.year = ${year} and a.is_current and measure.planned > 0
    group by 1, 2, 3, 4, 5, 6, 7`;

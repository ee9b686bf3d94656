import type { TransactionSql } from 'postgres';
import { type JobCounts, JobRefused } from '#kernel/jobs/job.ts';
import { LEAST_FOLLOWED } from '../../enrolments/return-to-work.ts';
import type { Window } from '../return-to-work.ts';

/**
 * Replaces the rates by those of the outcomes that were asked. Cells of fewer than `LEAST_FOLLOWED` are not stored at all. Throws `JobRefused`
 * where the count would be wrong: nobody is linked, or no commune is known.
 */
export async function countRates(
  tx: TransactionSql,
  schema: string,
  { from, until }: Window,
): Promise<JobCounts> {
  const s = tx(schema);
  const [seen] = await tx<{ asked: number; followed: number; communes: number }[]>`
    select (select count(*)::int from ${s}.return_to_work_outcomes) as asked,
      (select count(*)::int from ${s}.return_to_work_outcomes where was_hired is not null) as followed,
      (select count(*)::int from ${s}.commune_territories) as communes`;
  const { asked = 0, followed = 0, communes = 0 } = seen ?? {};
  if (asked > 0 && followed === 0)
    throw new JobRefused(
      'NOBODY_FOLLOWED',
      `None of ${asked} people could be followed: run the job training-links of jobseekers first.`,
    );
  if (asked > 0 && communes === 0)
    throw new JobRefused(
      'TERRITORIES_MISSING',
      'No territory of any commune is known: run the job reference-links first.',
    );
  await tx`delete from ${s}.return_to_work_rates`;
  const rows = await tx`
    insert into ${s}.return_to_work_rates (formacode, breadth, territory_code, followed, hired, ended_from, ended_until)
    select formacode, breadth, territory_code, count(*), count(*) filter (where was_hired), ${from}::text::date, ${until}::text::date
    from (
      select coalesce(enrolled.formacode, training.formacodes[1]) as formacode, outcome.was_hired, home.basin_code,
        coalesce(home.department_code, enrolled.department_code) as department_code, home.region_code
      from ${s}.return_to_work_outcomes as outcome
      join ${s}.enrolments as enrolled on enrolled.id = outcome.enrolment_id
      left join ${s}.trainings as training on training.id = enrolled.training_id
      left join ${s}.commune_territories as home on home.commune_code = enrolled.commune_code
      where outcome.was_hired is not null
    ) as person
    cross join lateral (values (1, basin_code), (2, department_code), (3, region_code), (4, 'FR')) as territory (breadth, territory_code)
    where formacode is not null and territory_code is not null
    group by formacode, breadth, territory_code
    having count(*) >= ${LEAST_FOLLOWED}
    returning 1`;
  return { followed, rates: rows.length };
}

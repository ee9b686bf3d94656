import type { Sql, TransactionSql } from 'postgres';
import { fieldworkOf } from './calendar.ts';
import { fieldOf } from './field-sql.ts';
import { SIZE_CLASSES, type SizeClass } from './size-classes.ts';

export interface DrawnSample {
  readonly population: number;
  readonly sampled: number;
  readonly strata: number;
  /** Establishments whose commune no basin holds, or that is not known. */
  readonly unplaced: number;
}

/**
 * Draws the sample of a campaign in place of the one that was drawn before, in one transaction: strata are the part of a basin in a département ×
 * section × size class; of each, as many as its rate says (at least one) in the order of chance. The same establishments give the same sample.
 */
export async function drawSample(
  sql: Sql,
  schema: string,
  year: number,
  classes: readonly SizeClass[] = SIZE_CLASSES,
): Promise<DrawnSample> {
  return sql.begin(async (tx) => {
    for (const table of ['survey_strata', 'survey_sample', 'survey_unplaced', 'survey_campaigns'])
      await tx`delete from ${tx(schema)}.${tx(table)} where year = ${year}`;
    await tx.unsafe(
      `create temporary table survey_field on commit drop as ${fieldOf(schema, year, classes)}`,
    );
    await tx.unsafe('analyze survey_field');
    await tx`
      insert into ${tx(schema)}.survey_strata (year, id, area, region_code, section, version, size_class, population, sampled, rate)
      select ${year}, row_number() over (order by area, section, size_class), area, min(region_code), section, min(version), size_class,
        count(*), least(count(*), ceil(count(*) * max(rate)::numeric)), max(rate)
      from survey_field group by area, section, size_class`;
    await tx`
      insert into ${tx(schema)}.survey_sample (year, siret, stratum_id, version, most_employees)
      select ${year}, one.siret, s.id, one.version, one.most
      from (select *, row_number() over (partition by area, section, size_class order by draw, siret) as place from survey_field) one
      join ${tx(schema)}.survey_strata s
        on s.year = ${year} and s.area = one.area and s.section = one.section and s.size_class = one.size_class and one.place <= s.sampled`;
    await tx`
      insert into ${tx(schema)}.survey_unplaced (year, commune_code, reason, establishments)
      select ${year}, commune_code, case when bool_or(is_commune_unknown) then 'COMMUNE_UNKNOWN' else 'COMMUNE_WITHOUT_BASIN' end, count(*)
      from survey_field where is_outside group by commune_code`;
    return noteCampaign(tx, schema, year);
  });
}

async function noteCampaign(
  tx: TransactionSql,
  schema: string,
  year: number,
): Promise<DrawnSample> {
  const { opensOn, closesOn } = fieldworkOf(year);
  await tx`
    insert into ${tx(schema)}.survey_campaigns (year, opens_on, closes_on, drawn_at, population, sampled)
    select ${year}, ${opensOn}, ${closesOn}, now(), coalesce(sum(population), 0), coalesce(sum(sampled), 0)
    from ${tx(schema)}.survey_strata where year = ${year}`;
  const [drawn] = await tx<DrawnSample[]>`
    select c.population, c.sampled,
      (select count(*)::int from ${tx(schema)}.survey_strata s where s.year = c.year) as strata,
      (select coalesce(sum(establishments), 0)::int from ${tx(schema)}.survey_unplaced u where u.year = c.year) as unplaced
    from ${tx(schema)}.survey_campaigns c where c.year = ${year}`;
  if (drawn === undefined) throw new Error('The campaign was just noted.');
  return drawn;
}

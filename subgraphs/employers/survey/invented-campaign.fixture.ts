import type { Sql } from 'postgres';
import { drawSample } from './draw-sample.ts';
import { versionsOffering } from './sectors.ts';
import type { SizeClass } from './size-classes.ts';

/** Occupations of the invented questionnaire: baker and cook, builder, clerk. */
export const INVENTED_OCCUPATIONS = [
  ['S0X42', 'V'],
  ['S1X40', 'V'],
  ['B2X40', 'O'],
  ['L2X61', 'A'],
] as const;

const BANDS = ['01', '02', '11', '21', '31'];
const ACTIVITIES = ['1071C', '4120A', '5610A', '8610Z'];

/**
 * Invents establishments 1 to `count` in communes 44001 to 44004: two of basin 5201, one of 5202, the last of no basin. Headcounts and activities
 * follow from the number, so that the same count gives the same rows; three establishments in a row are one enterprise.
 */
export async function inventEstablishments(sql: Sql, count: number): Promise<void> {
  await sql.unsafe(`
    insert into employers.survey_communes values
      ('44001', '44', '52', '5201'), ('44002', '44', '52', '5201'), ('44003', '44', '52', '5202'), ('44004', '44', '52', null);
    insert into employers.establishments
      (siret, is_siret_key_valid, sirene_file_id, sirene_name, sirene_activity_code, sirene_commune_code, sirene_department_code, pes_headcount_band, is_closed, pes_email)
    select lpad((n / 3)::text, 9, '0') || lpad((n % 100000)::text, 5, '0'), true, 1, 'ATELIER ' || n,
      (array['${ACTIVITIES.join("', '")}'])[1 + n % ${ACTIVITIES.length}], (44001 + n::bigint * 7 / 3 % 4)::text, '44',
      (array['${BANDS.join("', '")}'])[(1 + (n::bigint * n + n / 5) % ${BANDS.length})::int], false, case when n % 2 = 0 then 'work' || n || '@shop.invalid' end
    from generate_series(1, ${count}) as n;
    analyze employers.establishments`);
}

/** Draws a campaign over what was invented, with the invented occupations. */
export async function inventCampaign(
  sql: Sql,
  year: number,
  classes?: readonly SizeClass[],
): Promise<void> {
  await sql`delete from employers.survey_occupations where year = ${year}`;
  for (const [code, family] of INVENTED_OCCUPATIONS)
    await sql`
      insert into employers.survey_occupations (year, fap_code, fap_label, family_code, family_label, versions)
      values (${year}, ${code}, ${`Métier ${code}`}, ${family}, ${`Famille ${family}`}, ${versionsOffering(code)})`;
  await drawSample(sql, 'employers', year, classes);
}

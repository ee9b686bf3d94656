import { stringify } from 'csv-stringify/sync';
import type { Sql } from 'postgres';
import type { SurveyedNeedRow } from './tables.ts';

const ROWS_A_FETCH = 1_000;
const SECRET = '*';

type ExportedRow = Pick<
  SurveyedNeedRow,
  | 'occupationCode'
  | 'label'
  | 'familyCode'
  | 'familyLabel'
  | 'regionCode'
  | 'regionName'
  | 'departmentCode'
  | 'departmentName'
  | 'basinCode'
  | 'basinName'
  | 'projects'
  | 'difficult'
  | 'seasonal'
>;

/**
 * The lines of a year's figures in the columns of the official file, one a part of a basin and occupation, by basin, département and occupation; `*` for
 * secrecy. What no basin holds is in no line: the file has none for it. Throws a sentence when nothing was published of the year. Streams: memory does not
 * grow with the lines.
 */
export async function* exportLines(sql: Sql, schema: string, year: number): AsyncGenerator<string> {
  const [release] = await sql<{ basin_year: number | null }[]>`
    select (select max(n.basin_year) from ${sql(schema)}.surveyed_needs n where n.year = r.year) as basin_year
    from ${sql(schema)}.survey_releases r where r.year = ${year}`;
  if (release === undefined)
    throw new Error(`No figures of the survey about ${year} were published.`);
  const suffix = String(release.basin_year ?? year).slice(2);
  yield `annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE${suffix};NOMBE${suffix};met;xmet;smet\n`;
  const rows = sql<ExportedRow[]>`
    select occupation_code as "occupationCode", label, family_code as "familyCode", family_label as "familyLabel", region_code as "regionCode", region_name as "regionName",
      department_code as "departmentCode", department_name as "departmentName", basin_code as "basinCode", basin_name as "basinName", projects, difficult, seasonal
    from ${sql(schema)}.surveyed_needs where year = ${year} and level = 'OCCUPATION' and place_kind = 'EMPLOYMENT_BASIN' and basin_code is not null
    order by basin_code, department_code, occupation_code`.cursor(ROWS_A_FETCH);
  for await (const batch of rows) yield linesOf(batch.map((row) => fieldsOf(year, row)));
}

const fieldsOf = (year: number, row: ExportedRow): (string | number | null)[] => [
  year,
  row.occupationCode,
  row.label,
  row.familyCode,
  row.familyLabel,
  row.regionCode,
  row.regionName,
  row.departmentCode,
  row.departmentName,
  row.basinCode,
  row.basinName,
  row.projects ?? SECRET,
  row.difficult ?? SECRET,
  row.seasonal ?? SECRET,
];

/** Lines of the file; what a spreadsheet would take for a formula begins with an apostrophe. */
const linesOf = (rows: readonly (string | number | null)[][]): string =>
  stringify([...rows], { delimiter: ';', escape_formulas: true });

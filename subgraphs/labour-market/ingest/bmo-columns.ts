import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { LayoutColumns } from '#kernel/ingest/layout.ts';

/** Columns of the survey in all its forms; the basin's are named after their year. */
export const bmoColumns = (basinYear: number | null) => {
  const suffix = basinYear === null ? '' : String(basinYear).slice(2);
  return {
    year: ['annee', 'YEAR'],
    basinCode: ['CATCHMENT_AREA_CODE', `BE${suffix}`],
    basinName: ['CATCHMENT_AREA_NAME', `NOMBE${suffix}`],
    familyCode: ['PROFESSION_FAMILY_CODE', 'Famille_met', 'Famille_metier'],
    familyLabel: ['PROFESSION_FAMILY_NAME', 'Lbl_fam_met', 'Lbl_fam_metier'],
    fapCode: ['FAP_CODE', 'Code métier BMO', 'Code_metier', 'Metier'],
    fapLabel: ['FAP_NAME', 'Nom métier BMO', 'Nom_metier', 'Nommetier'],
    departmentCode: ['DEPARTEMENT_CODE', 'Dept', 'Dep', 'Departement'],
    departmentName: ['DEPARTEMENT_NAME', 'NomDept', 'Nom_Dept', 'NomDep'],
    regionCode: ['REGION_CODE', 'REG', 'Region'],
    regionName: ['REGION_LIB', 'NOM_REG', 'Nom_Region', 'REGION_NAME'],
    projects: ['NB_RECRUT_PROJECTS', 'met'],
    difficult: ['NB_DIFF_RECRUT_PROJECTS', 'xmet'],
    seasonal: ['NB_SEASON_RECRUT_PROJECTS', 'smet'],
  } as const satisfies LayoutColumns;
};

export type BmoColumns = ReturnType<typeof bmoColumns>;

export const optionalBmoColumns = [
  'year',
  'basinName',
  'familyCode',
  'familyLabel',
  'fapLabel',
  'departmentName',
  'regionCode',
  'regionName',
] as const;

/** The year in the name of the basin column of a header line: 2025 for `BE25`. */
export function basinYearOf(header: string): number | null {
  const found = /(?:^|[;,"\t])\s*BE(\d{2})\s*(?=$|[;,"\t])/iu.exec(header);
  return found === null ? null : 2000 + Number(found[1]);
}

/** The year after the survey's name in a file's name: 2025 for `Base_open_data_BMO_2025.csv`. */
export function surveyYearIn(fileName: string): number | null {
  const found = /bmo[^0-9]{0,12}(20\d{2})(?!\d)/iu.exec(fileName);
  return found === null ? null : Number(found[1]);
}

/** The year of the lines of a file that has no column for it: that of its name, of the day it covers, or of its basins. */
export function surveyYear(
  fileName: string,
  coversUntil: string | null,
  basinYear: number | null,
): number | null {
  const covered = coversUntil === null ? null : Number(coversUntil.slice(0, 4));
  return surveyYearIn(fileName) ?? covered ?? basinYear;
}

/** Refuses a file for whose lines no year can be told. */
export function requireYear(header: string, year: number | null): void {
  if (year !== null || /(?:^|[;,"\t])\s*(?:ann[^;,"\t]{1,3}e|year)\s*(?=$|[;,"\t])/iu.test(header))
    return;
  throw new FileRefused(
    'COLUMN_MISSING',
    'Nothing says the year of the survey: the file lacks the column annee, its name has no year (bmo_2019.csv) and no day that it covers was given.',
  );
}

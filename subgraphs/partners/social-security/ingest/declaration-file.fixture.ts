import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TITLES =
  'kc_siret|dc_naf_id|dc_adresse|dc_codepostal|dc_commune_id|dn_tailleetablissement|dc_communenaissancepays|kd_dateembauche|dc_typecontrat_id|dd_datefincdd|dc_romev3_1_id|dc_romev3_2_id|kd_datecreation|dc_privepublic|dc_commune_id|dc_natureemploi_id|dc_qualitesalarie_id|dn_dureetravailhebdo|dn_dureetravailmensuelle|dn_dureetravailannuelle|nbrjourtravaille|iiann|dc_lblprioritede|kn_trancheage|duree_pec|dc_ididentiteexterne|premiere_embauche'.split(
    '|',
  );

export const SIRET = '99900001100018';

/** A declaration that nothing is wrong with, by the titles of its columns; `workplace` stands for the second `dc_commune_id`. */
const SOUND: Readonly<Record<string, string>> = {
  kc_siret: SIRET,
  dc_naf_id: '5610A',
  dc_adresse: '1 RUE DES ESSAIS',
  dc_codepostal: '44000',
  dc_commune_id: '44184',
  dn_tailleetablissement: '12',
  kd_dateembauche: '2026-10-05 00:00:00.0',
  dc_typecontrat_id: '1',
  dd_datefincdd: '2026-12-20 00:00:00.0',
  dc_romev3_1_id: 'G1602',
  dc_romev3_2_id: 'NULL',
  kd_datecreation: '2026-10-01 00:00:00.0',
  dc_privepublic: '1',
  workplace: '44109',
  dn_dureetravailhebdo: '35.0',
  kn_trancheage: '- de 26 ans',
  premiere_embauche: 'Embauche',
};

export type Changes = Readonly<Record<string, string>>;

export interface FileForm {
  /** @default 27 */
  readonly columns?: 25 | 27;
  readonly name?: string;
  readonly encoding?: BufferEncoding;
}

export function declarationLine(changes: Changes = {}, columns = 27): string {
  const values = { ...SOUND, ...changes };
  return TITLES.slice(0, columns)
    .map((title, index) => values[index === 14 ? 'workplace' : title] ?? '')
    .join('|');
}

/** The text of a delta file, a line for each set of changes. */
export const declarationText = (rows: readonly Changes[], columns: 25 | 27 = 27): string =>
  `${[TITLES.slice(0, columns).join('|'), ...rows.map((row) => declarationLine(row, columns))].join('\n')}\n`;

/** Writes a delta file into a folder of its own and gives its path. */
export async function writeDeclarationFile(
  rows: readonly Changes[],
  { columns = 27, name = 'lbb_xdpdpae_delta_202610312200.csv', encoding = 'utf8' }: FileForm = {},
): Promise<string> {
  return writeText(declarationText(rows, columns), name, encoding);
}

export async function writeText(
  text: string,
  name: string,
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'estuaire-dpae-')), name);
  await writeFile(path, Buffer.from(text, encoding));
  return path;
}

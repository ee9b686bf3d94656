import { jsonArray } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

/** `basins`: of the employment basins it serves, for Loire-Atlantique. */
export type YouthStructure = {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly region: string;
  readonly basins: readonly string[];
  readonly timeZone: string;
};

/** Invented missions locales; their numbers follow the real form without being in the real list. */
export const YOUTH_STRUCTURES: readonly YouthStructure[] = [
  structure('44901S00', 'Mission Locale Démo de la Métropole Nantaise', ['5201']),
  structure('44902S00', "Mission Locale Démo de l'Estuaire et de la Presqu'île", ['5202']),
  structure('44903S00', 'Mission Locale Démo du Nord Atlantique', ['5203', '5204']),
  structure('44904S00', 'Mission Locale Démo du Pays de Retz', ['5205', '5207']),
  structure('44905S00', 'Mission Locale Démo du Vignoble', ['5206']),
  structure('44906S00', 'Mission Locale Démo du Sillon', ['5208']),
  {
    ...structure('49901S00', "Mission Locale Démo de l'Anjou", []),
    department: '49',
  },
  {
    id: '97491S00',
    name: "Mission Locale Démo de l'Océan Indien",
    department: '974',
    region: '04',
    basins: [],
    timeZone: 'Indian/Reunion',
  },
];

const DEPARTMENT_NAMES: Readonly<Record<string, string>> = {
  '44': 'Loire-Atlantique',
  '49': 'Maine-et-Loire',
  '974': 'La Réunion',
};
const REGION_NAMES: Readonly<Record<string, string>> = {
  '52': 'Pays de la Loire',
  '04': 'La Réunion',
};

function structure(id: string, name: string, basins: readonly string[]): YouthStructure {
  return { id, name, department: '44', region: '52', basins, timeZone: 'Europe/Paris' };
}

export function youthStructureFile(): SourceFile {
  return {
    name: 'referentiel_structures_milo.json',
    text: (tally) =>
      jsonArray(
        YOUTH_STRUCTURES.map(({ id, name, department, region, timeZone }) => ({
          id,
          nom_officiel: name,
          nom_usuel: department === '44' ? name : null,
          nom_region: `Structure régionale ${REGION_NAMES[region]}`,
          code_region: region,
          nom_departement: `Structure départementale ${DEPARTMENT_NAMES[department]}`,
          code_departement: department,
          timezone: timeZone,
        })),
        tally,
      ),
  };
}

import type { Tally } from '../faults/tally.ts';
import { type Market, marketOf } from '../model/market.ts';
import type { Occupation } from '../model/occupation.ts';
import type { Basin } from '../places/place.ts';
import type { World } from '../world.ts';
import { csvField, lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const GROUPS: Readonly<Record<string, string>> = {
  A: 'Fonctions administratives',
  C: "Fonctions d'encadrement",
  I: "Ouvriers des secteurs de l'industrie",
  O: 'Ouvriers de la construction et du bâtiment',
  S: 'Fonctions sociales et médico-sociales',
  T: 'Autres techniciens et employés',
  V: 'Fonctions liées à la vente, au tourisme et aux services',
  Z: 'Autres métiers',
};

/** Employers announce about this share of what they end up hiring. */
const ANNOUNCED_SHARE = 0.45;
/** Fewer projects than this are not published. */
const SECRECY_THRESHOLD = 5;
const PREVIOUS_YEAR_FACTOR = 0.94;

const OLD_HEADER =
  'CATCHMENT_AREA_CODE,CATCHMENT_AREA_NAME,PROFESSION_FAMILY_CODE,PROFESSION_FAMILY_NAME,FAP_CODE,FAP_NAME,DEPARTEMENT_CODE,DEPARTEMENT_NAME,NB_RECRUT_PROJECTS,NB_DIFF_RECRUT_PROJECTS,NB_SEASON_RECRUT_PROJECTS,REGION_CODE,REGION_LIB';

/** The survey of hiring needs, in its old form and in the form that names its year in the columns. */
export function hiringSurveyFiles(world: World): SourceFile[] {
  const year = Math.floor(world.lastMonth / 12) - 1;
  const suffix = String(year).slice(2);
  const newHeader = `annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE${suffix};NOMBE${suffix};met;xmet;smet`;
  return [
    {
      name: `bmo_${year - 1}.csv`,
      text: (tally) => lines(OLD_HEADER, oldLines(world), tally),
    },
    {
      name: `Base_open_data_BMO_${year}.csv`,
      text: (tally) => lines(newHeader, newLines(world, year, tally), tally),
    },
  ];
}

type Row = {
  readonly family: Occupation;
  readonly basin: Basin;
  readonly projects: number;
  readonly difficult: number;
  readonly seasonal: number;
};

function* surveyRows(world: World): Generator<Row> {
  const market = marketOf(world);
  const families = Map.groupBy(world.occupations, (occupation) => occupation.fap);
  for (const basin of world.places.basins) {
    for (const occupations of families.values()) {
      const [family] = occupations;
      const row = family && toRow(market, family, occupations, basin);
      if (row && row.projects > 0.5) {
        yield row;
      }
    }
  }
}

function toRow(
  market: Market,
  family: Occupation,
  occupations: readonly Occupation[],
  basin: Basin,
): Row {
  let projects = 0;
  let difficult = 0;
  let seasonal = 0;
  for (const occupation of occupations) {
    const announced = market.hiringsOf(occupation.index, basin.index) * ANNOUNCED_SHARE;
    projects += announced;
    difficult += announced * occupation.difficulty;
    seasonal += market.seasonalHiringsOf(occupation.index, basin.index) * ANNOUNCED_SHARE;
  }
  return { family, basin, projects, difficult, seasonal };
}

function* oldLines(world: World): Generator<string> {
  const estimate = (value: number) => (value < 1 ? '' : String(value));
  for (const { family, basin, projects, difficult, seasonal } of surveyRows(world)) {
    const figures = [projects, difficult, seasonal].map((value) => value * PREVIOUS_YEAR_FACTOR);
    yield [
      basin.code,
      basin.name,
      family.fapGroup,
      GROUPS[family.fapGroup] ?? '',
      family.fap,
      family.fapLabel,
      basin.department.code.replace(/^0/, ''),
      basin.department.name.toUpperCase(),
      ...figures.map(estimate),
      basin.region.code,
      basin.region.name.toUpperCase(),
    ]
      .map(csvField)
      .join(',');
  }
}

function* newLines(world: World, year: number, tally: Tally): Generator<string> {
  const published = (value: number) => {
    if (value >= SECRECY_THRESHOLD) {
      return String(Math.round(value / 10) * 10 || 10);
    }
    tally.note('statistical-secrecy');
    return '*';
  };
  for (const { family, basin, projects, difficult, seasonal } of surveyRows(world)) {
    const figures = projects < SECRECY_THRESHOLD ? [0, 0, 0] : [projects, difficult, seasonal];
    yield [
      year,
      newFamilyCode(family.fap),
      family.fapLabel,
      family.fapGroup,
      GROUPS[family.fapGroup] ?? '',
      basin.region.code,
      basin.region.name,
      basin.department.code,
      basin.department.name,
      basin.code,
      basin.name,
      ...figures.map(published),
    ].join(';');
  }
}

/** The 2021 families write an X where those of 2009 have a Z; that the rest agrees is an approximation of the demo. */
export function newFamilyCode(fap: string): string {
  return fap.replace(/^(..)Z/, '$1X');
}

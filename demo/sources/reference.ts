import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

export function postalCodeFile(world: World): SourceFile {
  return {
    name: 'laposte_hexasmal.csv',
    text: (tally) =>
      lines(
        'Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps',
        postalLines(world),
        tally,
      ),
  };
}

export function basinFile(world: World): SourceFile {
  return {
    name: 'lexique-bassins.csv',
    text: (tally) =>
      lines(
        'CODE_COMMUNE_INSEE;REG_CREDOC;REG;DEP;CCOMMUNE;NOMCOM;BE19;NOMBE19',
        basinLines(world),
        tally,
      ),
  };
}

/** One line for each commune and postal code. Both spellings of the point occur in the real file. */
function* postalLines(world: World): Generator<string> {
  for (const place of world.places.list) {
    for (const postalCode of place.postalCodes) {
      const separator = place.index % 3 === 0 ? ',' : ', ';
      const point =
        place.latitude === null ? '' : `${place.latitude}${separator}${place.longitude}`;
      yield `${place.code};${place.postalName};${postalCode};;${place.postalName};${point}`;
    }
  }
}

function* basinLines(world: World): Generator<string> {
  for (const place of world.places.list) {
    const { basin, region, department, code } = place;
    yield [
      code,
      region,
      region,
      department,
      code.slice(department.length),
      place.postalName,
      basin.code,
      basin.name,
    ].join(';');
  }
}

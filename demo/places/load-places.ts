import { inCapitals } from '../identity/capitals.ts';
import { readTable } from '../read/table.ts';
import { type Commune, readCommunes, readNames } from './administrative-files.ts';
import type { Basin, Place, Places, Zone } from './place.ts';

type Centre = { latitude: number; longitude: number; basin: string; traits: string };

const DEMO_DEPARTMENT = '44';

/** Loire-Atlantique alone, or every current commune of France (those outside 44 have neither centre nor traits). */
export function loadPlaces(scope: 'departement' | 'nation'): Places {
  const centres = readCentres();
  const communes = readCommunes().filter(
    (commune) => scope === 'nation' || commune.departement === DEMO_DEPARTMENT,
  );
  const basinCodeOf = (commune: Commune) =>
    centres.get(commune.code)?.basin ?? arrondissementCode(commune);
  const basins = toBasins(communes, basinCodeOf);
  const basinByCode = new Map(basins.map((basin) => [basin.code, basin]));
  const list = communes
    .map((commune) =>
      toPlace(commune, centres.get(commune.code), basinByCode.get(basinCodeOf(commune))),
    )
    .sort(
      (left, right) =>
        left.basin.index - right.basin.index ||
        Number(left.isCoastal) - Number(right.isCoastal) ||
        (left.code < right.code ? -1 : 1),
    )
    .map((place, index) => ({ ...place, index }));
  return { list, zones: toZones(list), basins };
}

function readCentres(): ReadonlyMap<string, Centre> {
  const rows = readTable(new URL('loire-atlantique.csv', import.meta.url));
  return new Map(
    rows.map((row) => [
      row('code'),
      {
        latitude: Number(row('latitude')),
        longitude: Number(row('longitude')),
        basin: row('basin'),
        traits: row('traits'),
      },
    ]),
  );
}

/** Stands for the basin outside Loire-Atlantique. */
function arrondissementCode(commune: Commune): string {
  return (commune.arrondissement ?? `${commune.departement}0`).padStart(4, '0');
}

function toBasins(
  communes: readonly Commune[],
  basinCodeOf: (commune: Commune) => string,
): Basin[] {
  const departments = readNames('departements');
  const regions = readNames('regions');
  const names = new Map(
    readTable(new URL('basins.csv', import.meta.url)).map((row) => [row('code'), row('name')]),
  );
  const members = Map.groupBy(communes, basinCodeOf);
  return [...members.keys()].sort().map((code, index) => {
    const { departement = '', region = '' } = members.get(code)?.[0] ?? {};
    return {
      index,
      code,
      name: names.get(code) ?? `ARRONDISSEMENT ${code}`,
      department: { code: departement, name: departments.get(departement) ?? departement },
      region: { code: region, name: regions.get(region) ?? region },
    };
  });
}

function toPlace(commune: Commune, centre: Centre | undefined, basin: Basin | undefined): Place {
  if (basin === undefined) {
    throw new RangeError(`no basin for ${commune.code}`);
  }
  const traits = centre?.traits ?? '';
  return {
    index: -1,
    code: commune.code,
    name: commune.nom,
    postalName: inCapitals(commune.nom),
    postalCodes: commune.codesPostaux ?? [],
    department: commune.departement ?? '',
    region: commune.region ?? '',
    population: Math.max(commune.population ?? 0, 1),
    basin,
    latitude: centre?.latitude ?? null,
    longitude: centre?.longitude ?? null,
    traits,
    isCoastal: traits.includes('c'),
  };
}

function toZones(list: readonly Place[]): Zone[] {
  const zones: Zone[] = [];
  for (const place of list) {
    const last = zones.at(-1);
    if (last !== undefined && last.basin === place.basin && last.isCoastal === place.isCoastal) {
      zones[zones.length - 1] = { ...last, end: place.index + 1 };
    } else {
      zones.push({
        index: zones.length,
        basin: place.basin,
        isCoastal: place.isCoastal,
        from: place.index,
        end: place.index + 1,
      });
    }
  }
  return zones;
}

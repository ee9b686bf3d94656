import { describe, expect, test } from 'vitest';
import { formationXml, readElement } from './catalogue.fixture.ts';
import { type Place, readPlace } from './place.ts';
import { childAt } from './xml-element.ts';

async function placeOf(address: string, around = ''): Promise<{ place: Place; doubts: string[] }> {
  const xml = formationXml({ place: address }).replace('<coordonnees>', `<coordonnees>${around}`);
  const doubts: string[] = [];
  const coordinates = childAt(await readElement(xml), 'action', 'lieu-de-formation', 'coordonnees');
  return { place: readPlace(coordinates, (code) => doubts.push(code)), doubts };
}

const address = (postalCode: string, town: string, communeCode: string): string =>
  `<codepostal>${postalCode}</codepostal><ville>${town}</ville><code-INSEE-commune>${communeCode}</code-INSEE-commune>`;
const position = (latitude: string, longitude: string): string =>
  `<geolocalisation><latitude>${latitude}</latitude><longitude>${longitude}</longitude></geolocalisation>`;

describe('the commune of an address', () => {
  test.each([
    ['93100', 'Montreuil', '93100', 'no commune has this code'],
    ['75019', 'Paris', '75019', 'no commune has this code'],
    ['29300', 'Quimperlé', '29300', 'the code of Le Trévoux, which has another postal code'],
    ['44100', 'Nantes', '44300', 'a postal code of another district'],
    ['44000', 'Nantes', '4X109', 'not a code at all'],
  ])('%s %s with INSEE code %s is doubted: %s', async (postalCode, town, code) => {
    const { place, doubts } = await placeOf(address(postalCode, town, code));
    expect([place.communeCode, doubts]).toEqual([null, ['COMMUNE_CODE_WRONG']]);
    expect(place.departmentCode).toBe(postalCode.slice(0, 2));
  });

  test.each([
    ['75116', 'Paris', '75116', '75'],
    ['44109', 'NANTES CEDEX 3', '44109', '44'],
    ['29391', 'QUIMPERLÉ', '29233', '29'],
    ['20000', 'Ajaccio', '2A004', '2A'],
    ['97200', 'Fort-de-France', '97209', '972'],
    ['1000', 'Bourg-en-Bresse', '1053', '01'],
    ['44000', 'Nantes', '44999', '44'],
  ])('%s %s with INSEE code %s is taken', async (postalCode, town, code, department) => {
    const { place, doubts } = await placeOf(address(postalCode, town, code));
    expect([place.communeCode, doubts]).toEqual([code.padStart(5, '0'), []]);
    expect(place.departmentCode).toBe(department);
  });

  test('the département comes from the postal code where there is no commune', async () => {
    const departments = await Promise.all(
      ['20100', '20200', '97420', '44600'].map(
        async (code) => (await placeOf(address(code, '-', '-'))).place.departmentCode,
      ),
    );
    expect(departments).toEqual(['2A', '2B', '974', '44']);
  });
});

describe('the rest of an address', () => {
  test('a town loses its CEDEX part and a postal code keeps its own', async () => {
    const { place } = await placeOf(address('44109', 'NANTES CEDEX 3', '-'));
    expect([place.postalCode, place.town]).toEqual(['44109', 'NANTES']);
  });

  test('lines that are fillers are left out', async () => {
    const { place } = await placeOf(
      '<ligne>-</ligne><ligne>3 rue des Essais</ligne><ligne>Bât. B</ligne>',
    );
    expect(place.street).toBe('3 rue des Essais, Bât. B');
  });

  test('a name is kept unless it is a person’s', async () => {
    expect((await placeOf('', '<nom>Greta</nom>')).place.name).toBe('Greta');
    const person = '<civilite>Monsieur</civilite><nom>Exemple</nom><prenom>Jean</prenom>';
    expect((await placeOf('', person)).place.name).toBeNull();
    expect((await placeOf('', `${person}<ligne>Lycée</ligne>`)).place.name).toBe('Lycée');
    expect((await placeOf('<denomination>Atelier</denomination>', person)).place.name).toBe(
      'Atelier',
    );
  });

  test('coordinates are taken with a point or a comma', async () => {
    const { place } = await placeOf(position('47,2300', '-1.55'));
    expect([place.latitude, place.longitude]).toEqual([47.23, -1.55]);
  });

  test.each([
    ['47.23', '-'],
    ['91', '2'],
    ['2.35', '48.85'],
    ['47°14', '1°33'],
  ])('coordinates %s, %s are doubted', async (latitude, longitude) => {
    const { place, doubts } = await placeOf(position(latitude, longitude));
    expect([place.latitude, place.longitude, doubts]).toEqual([null, null, ['COORDINATES_WRONG']]);
  });

  test('zeros and fillers say that there are no coordinates', async () => {
    expect((await placeOf(position('0', '0.0'))).doubts).toEqual([]);
    expect((await placeOf(position('-', '-'))).doubts).toEqual([]);
  });
});

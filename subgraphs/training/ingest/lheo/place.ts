import {
  departmentOfCommune,
  normaliseCommuneCode,
  normalisePostalCode,
} from '#kernel/codes/territory.ts';
import { isMisplacedPostalCode } from './communes.ts';
import { type Doubt, lineAt, linesOf } from './values.ts';
import { childAt, type XmlElement } from './xml-element.ts';

export interface Place {
  readonly name: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const CEDEX = /[\s,]*\bcedex\b.*$/iu;

/** Reads `coordonnees`: where something is. Contact persons, telephones and mails in it are left out. */
export function readPlace(coordinates: XmlElement | null, doubt: Doubt): Place {
  const address = childAt(coordinates, 'adresse');
  const postalCode = normalisePostalCode(lineAt(address, 'codepostal') ?? '');
  const town = withoutCedex(lineAt(address, 'ville'));
  const communeCode = readCommuneCode(address, postalCode, town, doubt);
  return {
    name: lineAt(address, 'denomination') ?? nameOf(coordinates),
    street: linesOf(address, 'ligne').join(', ') || null,
    postalCode,
    town,
    communeCode,
    departmentCode: departmentOf(communeCode, postalCode),
    ...readPosition(childAt(address, 'geolocalisation'), doubt),
  };
}

/** `nom` names a place unless a civility or first name stands beside it: then it is a person, whom we do not keep. */
function nameOf(coordinates: XmlElement | null): string | null {
  const isPerson =
    lineAt(coordinates, 'civilite') !== null || lineAt(coordinates, 'prenom') !== null;
  const name = isPerson ? null : lineAt(coordinates, 'nom');
  return name ?? linesOf(coordinates, 'ligne')[0] ?? null;
}

const withoutCedex = (town: string | null): string | null => town?.replace(CEDEX, '') || null;

function readCommuneCode(
  address: XmlElement | null,
  postalCode: string | null,
  town: string | null,
  doubt: Doubt,
): string | null {
  const text = lineAt(address, 'code-INSEE-commune');
  if (text === null || /^0+$/u.test(text)) return null;
  const code = normaliseCommuneCode(text.replace(/^(\d{4})$/u, '0$1'));
  if (code !== null && !isMisplacedPostalCode(code, postalCode, town)) return code;
  doubt('COMMUNE_CODE_WRONG');
  return null;
}

function departmentOf(communeCode: string | null, postalCode: string | null): string | null {
  if (communeCode !== null) return departmentOfCommune(communeCode);
  if (postalCode === null) return null;
  if (postalCode.startsWith('20')) return /^20[01]/u.test(postalCode) ? '2A' : '2B';
  return departmentOfCommune(postalCode);
}

type Position = Pick<Place, 'latitude' | 'longitude'>;
const NOWHERE: Position = { latitude: null, longitude: null };

function readPosition(location: XmlElement | null, doubt: Doubt): Position {
  const texts = [lineAt(location, 'latitude'), lineAt(location, 'longitude')];
  if (texts.every((text) => text === null)) return NOWHERE;
  const [latitude = Number.NaN, longitude = Number.NaN] = texts.map((text) =>
    text === null ? Number.NaN : Number(text.replace(',', '.')),
  );
  if (latitude === 0 && longitude === 0) return NOWHERE;
  if (isPlausible(latitude, longitude)) return { latitude, longitude };
  doubt('COORDINATES_WRONG');
  return NOWHERE;
}

/** Latitude and longitude written the wrong way round put a French place where no one lives: mainland values swapped are refused. */
function isPlausible(latitude: number, longitude: number): boolean {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const isSwapped = latitude > -6 && latitude < 10 && longitude > 41 && longitude < 52;
  return isOnEarth && !isSwapped;
}

import type { Place } from '../places/place.ts';
import { fraction, hash } from '../random/draws.ts';

const KINDS = [
  'RUE',
  'RUE',
  'RUE',
  'AVENUE',
  'BOULEVARD',
  'PLACE',
  'CHEMIN',
  'ALLEE',
  'IMPASSE',
] as const;
const STREETS = [
  'DES LILAS',
  'DU PORT',
  'DE LA GARE',
  'DES ECOLES',
  'DU MOULIN',
  'DE LA FONTAINE',
  'DES TILLEULS',
  'DU STADE',
  'DE L EGLISE',
  'DES ACACIAS',
  'DU MARCHE',
  'DE LA MAIRIE',
  'DES PRES',
  'DU CHATEAU',
  'DES CHENES',
  'DE LA LOIRE',
  'DU CALVAIRE',
  'DES VIGNES',
  'DE BRETAGNE',
  'DE L OCEAN',
  'DES ROSES',
  'DU LAVOIR',
  'DE LA FORGE',
  'DES ARTISANS',
  'DE L INDUSTRIE',
  'DES MARAICHERS',
  'DU GENERAL',
  'DES HIRONDELLES',
  'DE LA PAIX',
  'DU PONT NEUF',
] as const;

/** `street` in capitals, as files write it. The same seed and key give the same address. */
export type Address = {
  readonly number: string;
  readonly street: string;
  readonly postalCode: string;
};

export function addressAt(seed: number, stream: number, key: number, place: Place): Address {
  const drawn = hash(seed, stream, key, 0xadd);
  const { postalCodes } = place;
  return {
    number: String(1 + (drawn % 140)),
    street: `${KINDS[(drawn >>> 8) % KINDS.length]} ${STREETS[(drawn >>> 12) % STREETS.length]}`,
    postalCode:
      postalCodes[Math.floor(fraction(seed, stream, key, 0xadd5) * postalCodes.length)] ?? '',
  };
}

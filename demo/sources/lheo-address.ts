import type { Tally } from '../faults/tally.ts';
import type { Address } from '../identity/address.ts';
import type { Place } from '../places/place.ts';
import type { Draws } from '../random/draws.ts';
import { element, textElement } from '../write/xml.ts';

/** LHEO `adresse`; sometimes with a business postal code (CEDEX) or a postal code where the commune code belongs. */
export function lheoAddress(address: Address, place: Place, draws: Draws, tally: Tally): string {
  const isCedex = tally.strikes('town-with-cedex', draws);
  const isWrong = tally.strikes('commune-is-postal-code', draws);
  const cedex = 1 + (Number(address.number) % 9);
  return element(
    'adresse',
    textElement('ligne', `${address.number} ${address.street}`),
    textElement(
      'codepostal',
      isCedex ? `${place.department}9${cedex}${cedex}` : address.postalCode,
    ),
    textElement('ville', isCedex ? `${place.postalName} CEDEX ${cedex}` : place.postalName),
    textElement('departement', place.department),
    textElement('code-INSEE-commune', isWrong ? address.postalCode : place.code),
    textElement('region', place.region),
    textElement('pays', 'FR'),
    place.latitude === null || place.longitude === null
      ? ''
      : element(
          'geolocalisation',
          textElement('latitude', place.latitude),
          textElement('longitude', place.longitude),
        ),
  );
}

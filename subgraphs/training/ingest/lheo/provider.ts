import { hasValidSiretKey, isUnknownSiret, normaliseSiret, sirenOf } from '#kernel/codes/siret.ts';
import { type Place, readPlace } from './place.ts';
import { type Doubt, lineAt, linesOf, readWebsite } from './values.ts';
import { childAt, type XmlElement } from './xml-element.ts';

/** A training body: `siret` is null when the file gives none that can be one. */
export interface Provider {
  readonly siret: string | null;
  readonly isSiretKeyValid: boolean;
  readonly isResponsible: boolean;
  readonly name: string | null;
  readonly legalName: string | null;
  readonly activityNumber: string | null;
  readonly website: string | null;
  readonly place: Place;
}

/** The body that answers for the training (`organisme-formation-responsable`). */
export function readResponsible(formation: XmlElement, doubt: Doubt): Provider {
  const body = childAt(formation, 'organisme-formation-responsable');
  const coordinates = childAt(body, 'coordonnees-organisme', 'coordonnees');
  return {
    ...readSiret(childAt(body, 'SIRET-organisme-formation'), doubt),
    isResponsible: true,
    name: lineAt(body, 'nom-organisme'),
    legalName: lineAt(body, 'raison-sociale'),
    activityNumber: readActivityNumber(lineAt(body, 'numero-activite'), doubt),
    website: readWebsite(lineAt(coordinates, 'web', 'urlweb')),
    place: readPlace(coordinates, doubt),
  };
}

/** A body that teaches an action (`organisme-formateur`). */
export function readTrainer(body: XmlElement, doubt: Doubt): Provider {
  const coordinates = childAt(body, 'contact-formateur', 'coordonnees');
  return {
    ...readSiret(childAt(body, 'SIRET-formateur'), doubt),
    isResponsible: false,
    name: lineAt(body, 'raison-sociale-formateur'),
    legalName: null,
    activityNumber: null,
    website: readWebsite(lineAt(coordinates, 'web', 'urlweb')),
    place: readPlace(coordinates, doubt),
  };
}

/** What stays the same when a body moves to another address: its SIREN, else its activity number, else its name. */
export function providerKeyOf({ siret, activityNumber, name, legalName }: Provider): string {
  if (siret !== null) return `siren:${sirenOf(siret)}`;
  if (activityNumber !== null) return `nda:${activityNumber}`;
  return `name:${(name ?? legalName ?? '').toLowerCase()}`;
}

function readSiret(
  parent: XmlElement | null,
  doubt: Doubt,
): Pick<Provider, 'siret' | 'isSiretKeyValid'> {
  const texts = linesOf(parent, 'SIRET');
  const sirets = texts.map(normaliseSiret).filter((siret) => siret !== null);
  const siret = sirets.find((candidate) => !isUnknownSiret(candidate)) ?? null;
  if (siret === null) {
    doubt(texts.length > sirets.length ? 'SIRET_WRONG' : 'SIRET_MISSING');
    return { siret, isSiretKeyValid: false };
  }
  const isSiretKeyValid = hasValidSiretKey(siret);
  if (!isSiretKeyValid) doubt('SIRET_KEY_WRONG');
  return { siret, isSiretKeyValid };
}

/** The declaration number of a training body: 11 characters; a row of one digit is a filler. */
function readActivityNumber(text: string | null, doubt: Doubt): string | null {
  const number = text?.replace(/\s/gu, '').toUpperCase() ?? '';
  if (number === '' || /^(\d)\1*$/u.test(number)) return null;
  if (/^[0-9AB]{11}$/u.test(number)) return number;
  doubt('ACTIVITY_NUMBER_WRONG');
  return null;
}

import type { OfferJson } from '../sources/offer-json.ts';

type Filter = (offer: OfferJson) => boolean;

/** Without fractions of a second, as the service asks. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const MOST_OCCUPATIONS = 200;

/** What the search parameters keep; a text is the service's own words of refusal. */
export function createOfferFilter(parameters: URLSearchParams): Filter | string {
  const romeCodes = listOf(parameters, 'codeROME');
  const departments = listOf(parameters, 'departement');
  const communes = listOf(parameters, 'commune');
  const contracts = listOf(parameters, 'typeContrat');
  const from = parameters.get('minCreationDate');
  const until = parameters.get('maxCreationDate');
  if (romeCodes.length > MOST_OCCUPATIONS) {
    return `Le paramètre « codeROME » accepte au plus ${MOST_OCCUPATIONS} valeurs.`;
  }
  if ((from === null) !== (until === null)) {
    return 'Les paramètres « minCreationDate » et « maxCreationDate » doivent être renseignés ensemble.';
  }
  if (from !== null && until !== null && !(INSTANT.test(from) && INSTANT.test(until))) {
    return "Format de date incorrect. yyyy-MM-dd'T'HH:mm:ss'Z' attendu.";
  }
  const isAnyOf = (values: readonly string[], value: string | undefined) =>
    values.length === 0 || (value !== undefined && values.includes(value));
  return (offer) =>
    isAnyOf(romeCodes, offer.romeCode) &&
    isAnyOf(contracts, offer.typeContrat) &&
    isAnyOf(communes, offer.lieuTravail.commune) &&
    isAnyOf(departments, offer.lieuTravail.libelle.split(' - ')[0]) &&
    (from === null || Date.parse(offer.dateCreation) >= Date.parse(from)) &&
    (until === null || Date.parse(offer.dateCreation) <= Date.parse(until));
}

function listOf(parameters: URLSearchParams, name: string): string[] {
  return (parameters.get(name) ?? '').split(',').filter((value) => value !== '');
}

import { broughtBy, sampleOffer } from './sample-offers.ts';

/** The establishment of offer B1. */
export const SIRET = '99900001100018';
const at = (
  libelle: string,
  commune: string,
  codePostal: string,
  latitude: number,
  longitude: number,
) => ({
  lieuTravail: { libelle, commune, codePostal, latitude, longitude },
});
const REZE = at('44 - REZE', '44143', '44400', 47.1848, -1.5495);
const ANGERS = at('49 - ANGERS', '49007', '49000', 47.4784, -0.5632);
/** Eight offers to search: A1 to A5, B1 that B2 repeats, and C1 without a place. */
export const SAMPLE_OFFERS = [
  sampleOffer('A1', {
    intitule: 'Développeur web',
    romeCode: 'M1805',
    romeLibelle: 'Développement',
    typeContrat: 'CDI',
  }),
  sampleOffer('A2', {
    intitule: 'Boulanger',
    description: 'Cherche un développeur de saveurs',
    romeCode: 'D1102',
    romeLibelle: 'Boulangerie',
    typeContrat: 'CDD',
  }),
  sampleOffer('A3', {
    intitule: 'Testeur',
    appellationlibelle: 'Développeur',
    romeCode: 'M1805',
    typeContrat: 'CDD',
    experienceExige: 'E',
    ...ANGERS,
  }),
  sampleOffer('A4', {
    intitule: 'Chef de cuisine',
    typeContrat: 'SAI',
    experienceExige: 'S',
    ...REZE,
  }),
  sampleOffer('A5', {
    intitule: 'Cuisine, chef',
    typeContrat: 'MIS',
    dateCreation: '2026-10-20T08:00:00Z',
    dateActualisation: '2026-10-20T08:00:00Z',
    ...REZE,
  }),
  sampleOffer('B1', { intitule: 'Vendeur', entreprise: { nom: 'La boutique', siret: SIRET } }),
  sampleOffer('B2', {
    intitule: 'Vendeur H/F',
    entreprise: { nom: 'La boutique' },
    ...broughtBy('Un'),
  }),
  sampleOffer('C1', { intitule: 'Sans lieu', lieuTravail: { libelle: 'France' } }),
];

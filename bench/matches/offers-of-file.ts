import { SOFT_SKILL_WORDS } from '../../subgraphs/offers/matching/soft-skills.ts';
import { CODES, TOWNS } from './country.ts';

const LABELS = Object.values(SOFT_SKILL_WORDS).map(([french]) => french);

/** A page of the public search API with offers `first` to `first + count - 1`, spread over towns and occupations; each asks for three qualities. */
export const pageOfOffers = (first: number, count: number): string =>
  JSON.stringify({ resultats: Array.from({ length: count }, (_, index) => offer(first + index)) });

function offer(n: number): object {
  // Steps that share no factor with the lengths, so that places, occupations and qualities are all met.
  const [latitude = 0, longitude = 0] = TOWNS[(n * 37) % TOWNS.length] ?? [];
  const at = new Date(Date.UTC(2026, 10, 1) + n * 1_000).toISOString();
  return {
    id: `B${String(n).padStart(6, '0')}`,
    intitule: `R${n}`,
    description: 'Poste à pourvoir rapidement.',
    dateCreation: at,
    dateActualisation: at,
    lieuTravail: { libelle: `Ville ${n % TOWNS.length}`, latitude, longitude },
    romeCode: CODES[(n * 53) % CODES.length],
    typeContrat: 'CDI',
    natureContrat: 'Contrat travail',
    experienceExige: 'D',
    qualitesProfessionnelles: [0, 1, 2].map((next) => ({
      libelle: LABELS[(n + next * 5) % LABELS.length],
    })),
    origineOffre: { origine: '1', urlOrigine: `https://offres.invalid/${n}` },
  };
}

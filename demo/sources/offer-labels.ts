import type { OfferContract } from '../model/offer.ts';
import type { Draws } from '../random/draws.ts';

export const CONTRACT_LABELS: Readonly<Record<OfferContract, (draws: Draws) => string>> = {
  CDI: () => 'Contrat à durée indéterminée',
  CDD: (draws) => `Contrat à durée déterminée - ${draws.between(1, 12)} Mois`,
  MIS: (draws) => `Mission intérimaire - ${draws.between(1, 18)} Mois`,
  SAI: (draws) => `Contrat travail saisonnier - ${draws.between(1, 6)} Mois`,
};

export const EXPERIENCE_LABELS: Readonly<Record<'D' | 'S' | 'E', (draws: Draws) => string>> = {
  D: () => 'Débutant accepté',
  S: () => 'Expérience souhaitée',
  E: (draws) => (draws.chance(0.3) ? '6 Mois' : `${draws.between(1, 5)} An(s)`),
};

export const QUALIFICATION_LABELS: Readonly<Record<number, string>> = {
  1: 'Manœuvre',
  2: 'Ouvrier spécialisé',
  3: 'Ouvrier qualifié (P1,P2)',
  4: 'Ouvrier qualifié (P3,P4,OHQ)',
  5: 'Employé non qualifié',
  6: 'Employé qualifié',
  7: 'Technicien',
  8: 'Agent de maîtrise',
  9: 'Cadre',
};

export function sizeLabel(headcount: number): string {
  const band = [0, 2, 5, 9, 19, 49, 99, 199, 249, 499].findIndex((last) => headcount <= last);
  return (
    [
      '0 salarié',
      '1 ou 2 salariés',
      '3 à 5 salariés',
      '6 à 9 salariés',
      '10 à 19 salariés',
      '20 à 49 salariés',
      '50 à 99 salariés',
      '100 à 199 salariés',
      '200 à 249 salariés',
      '250 à 499 salariés',
    ][band] ?? '500 salariés et plus'
  );
}

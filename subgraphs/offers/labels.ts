/** What our values are called in French, the language of the offers, for facets. */
export const CONTRACT_KIND_LABELS = {
  OPEN_ENDED: 'Contrat à durée indéterminée',
  FIXED_TERM: 'Contrat à durée déterminée',
  TEMPORARY: 'Mission intérimaire',
  SEASONAL: 'Contrat saisonnier',
  APPRENTICESHIP: "Contrat d'apprentissage",
  PROFESSIONALISATION: 'Contrat de professionnalisation',
  SELF_EMPLOYED: 'Travail indépendant',
  OTHER: 'Autre contrat',
} as const;

export type ContractKind = keyof typeof CONTRACT_KIND_LABELS;

export const EXPERIENCE_LABELS = {
  BEGINNER_ACCEPTED: 'Débutant accepté',
  DESIRED: 'Expérience souhaitée',
  REQUIRED: 'Expérience exigée',
} as const;

export type Experience = keyof typeof EXPERIENCE_LABELS;

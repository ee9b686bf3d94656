/** Columns of the monthly statement of missions (relevé des contrats de mission), by our names. */
export const statementColumns = {
  agencySiret: ['siret_agence'],
  agencyName: ['nom_agence'],
  month: ['mois'],
  version: ['version'],
  sentOn: ['dd_envoi'],
  userSiret: ['siret_utilisateur'],
  userSiren: ['siren_utilisateur'],
  userName: ['raison_sociale_utilisateur'],
  commune: ['commune_mission'],
  contract: ['numero_contrat'],
  nir: ['nir'],
  qualification: ['qualification'],
  rome: ['code_rome'],
  startsOn: ['dd_debut'],
  endsOn: ['dd_fin'],
  hours: ['heures'],
  grossPay: ['salaire_brut'],
  movement: ['mouvement'],
} as const;

export const optionalColumns = ['userSiren', 'commune', 'rome', 'qualification', 'sentOn'] as const;

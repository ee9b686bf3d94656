import type { LayoutRow } from '#kernel/ingest/layout.ts';

/** What is read of Sirene's 48 columns. */
export const columns = {
  siret: ['siret'],
  diffusion: ['statutDiffusionEtablissement'],
  createdOn: ['dateCreationEtablissement'],
  headcountBand: ['trancheEffectifsEtablissement'],
  processedAt: ['dateDernierTraitementEtablissement'],
  isHeadOffice: ['etablissementSiege'],
  streetNumber: ['numeroVoieEtablissement'],
  streetNumberSuffix: ['indiceRepetitionEtablissement'],
  streetKind: ['typeVoieEtablissement'],
  street: ['libelleVoieEtablissement'],
  postalCode: ['codePostalEtablissement'],
  cedexCode: ['codeCedexEtablissement'],
  commune: ['codeCommuneEtablissement'],
  periodFrom: ['dateDebut'],
  state: ['etatAdministratifEtablissement'],
  sign1: ['enseigne1Etablissement'],
  sign2: ['enseigne2Etablissement'],
  sign3: ['enseigne3Etablissement'],
  usualName: ['denominationUsuelleEtablissement'],
  activity: ['activitePrincipaleEtablissement'],
  nomenclature: ['nomenclatureActivitePrincipaleEtablissement'],
} as const;

export type SireneRow = LayoutRow<typeof columns>;

/** The columns of `establishments` that Sirene fills. */
export const OWN_COLUMNS = {
  is_refused: 'boolean',
  is_closed: 'boolean',
  closed_on: 'date',
  created_on: 'date',
  is_head_office: 'boolean',
  stated_activity_code: 'text',
  stated_activity_nomenclature: 'text',
  sirene_activity_code: 'text',
  sirene_name: 'text',
  sirene_brand_name: 'text',
  sirene_street_address: 'text',
  sirene_postal_code: 'text',
  sirene_commune_code: 'text',
  sirene_department_code: 'text',
  sirene_headcount_band: 'text',
} as const;

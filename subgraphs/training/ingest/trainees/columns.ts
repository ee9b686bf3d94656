/** Columns of the list of trainees, by our names; the header names follow the list that the employment service sends for reviews. */
export const traineeColumns = {
  nationalNumber: ['n_individuadmin_id', 'dn_individu_national'],
  email: ['c_adresseemail'],
  emailValidity: ['c_validitemail_id'],
  trainingNumber: ['dc_formation_id'],
  actionNumber: ['dc_numeroicaction'],
  sessionNumber: ['dc_numeroicsession'],
  siret: ['dc_siret'],
  formacode: ['dc_formacode_ppal_id'],
  commune: ['dc_insee_lieuformation'],
  postalCode: ['dc_cp_lieuformation'],
  town: ['dc_ville_lieuformation'],
  startedOn: ['dd_datedebutplanformation'],
  endedOn: ['dd_datefinplanformation'],
  presence: ['c_presence'],
  droppedOutOn: ['dd_dateabandon'],
  financers: ['liste_financeur'],
} as const;

export const optionalTraineeColumns = ['emailValidity', 'postalCode', 'town', 'financers'] as const;

/** The staging table of a list of trainees. */
export const stagedTrainees = {
  id: 'text',
  person_pid: 'text',
  email: 'text',
  email_hash: 'text',
  training_id: 'text',
  session_id: 'text',
  provider_siret: 'text',
  formacode: 'text',
  commune_code: 'text',
  department_code: 'text',
  postal_code: 'text',
  town: 'text',
  started_on: 'date',
  ended_on: 'date',
  has_attended: 'boolean',
  dropped_out_on: 'date',
  is_publicly_funded: 'boolean',
} as const;

import { columnNumbers } from '#kernel/ingest/byte-rows.ts';

/** The 27 columns of a delta file that the hub reads; the others (address, country of birth, other durations, priority label) are left. */
export const declarationLayout = {
  columns: {
    siret: ['kc_siret'],
    hiredOn: ['kd_dateembauche'],
    contract: ['dc_typecontrat_id'],
    endsOn: ['dd_datefincdd'],
    declaredOn: ['kd_datecreation'],
    naf: ['dc_naf_id'],
    rome: ['dc_romev3_1_id'],
    workplace: ['dc_commune_id#2'],
    commune: ['dc_commune_id'],
    postalCode: ['dc_codepostal'],
    headcount: ['dn_tailleetablissement'],
    sector: ['dc_privepublic'],
    weeklyHours: ['dn_dureetravailhebdo'],
    ageBand: ['kn_trancheage'],
    person: ['dc_ididentiteexterne'],
    regime: ['regime'],
  },
  optional: ['person', 'regime'],
} as const;

export const at = columnNumbers(declarationLayout.columns);

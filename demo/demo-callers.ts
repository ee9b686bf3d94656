/** Whose rows the demo's callers own: the same in every profile that `npm start` loads (`unit`, `departement`) with the demo's own seed. */

/** The PEAM id of a jobseeker whom an agency and a mission locale accompany. */
export const DEMO_JOBSEEKER_PEAM_ID = 'b0a4a7cb-1250-44b7-80a4-000000000030';
/** The counsellor of that jobseeker's agency who accompanies her. */
export const DEMO_COUNSELLOR_ID = '44104C001';
/** The counsellor of the mission locale who accompanies her too. */
export const DEMO_YOUTH_COUNSELLOR_ID = '44904S00C001';
/** An establishment of the demo: a market garden. */
export const DEMO_SIRET = '99900000300015';

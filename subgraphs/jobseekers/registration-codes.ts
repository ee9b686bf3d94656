/** MOTINS: why someone registered. The letters are later additions to the digits. */
export const REGISTRATION_REASONS = {
  1: 'ECONOMIC_DISMISSAL',
  2: 'OTHER_DISMISSAL',
  3: 'RESIGNATION',
  4: 'END_OF_FIXED_TERM',
  5: 'END_OF_TEMPORARY_WORK',
  6: 'FIRST_ENTRY',
  7: 'RETURN_TO_WORKFORCE',
  8: 'OTHER',
  9: 'END_OF_CONVERSION_AGREEMENT',
  A: 'REDEPLOYMENT_AGREEMENT',
  B: 'END_OF_REDEPLOYMENT_AGREEMENT',
  C: 'END_OF_NEW_HIRE_CONTRACT',
  D: 'END_OF_NEW_HIRE_CONTRACT',
  E: 'END_OF_INTERNSHIP',
  F: 'END_OF_SELF_EMPLOYMENT',
  G: 'END_OF_LEAVE',
  I: 'MUTUAL_TERMINATION',
  J: 'OTHER',
  K: 'PROFESSIONAL_SECURITY_CONTRACT',
  Y: 'END_OF_PART_TIME',
  Z: 'OTHER',
} as const;

/** MOTANN: why a registration ended. */
export const END_REASONS = {
  '01': 'BACK_TO_WORK',
  '02': 'TRAINING',
  '03': 'SICKNESS',
  '04': 'SEARCH_EXEMPTION',
  '05': 'RETIREMENT',
  '06': 'AGENCY_CHANGE',
  '07': 'MILITARY_SERVICE',
  '08': 'OTHER_STOP',
  '09': 'ABSENCE_AT_CONTROL',
  '10': 'ADMINISTRATIVE_REMOVAL',
  '11': 'OTHER',
  '12': 'OTHER',
  '13': 'NO_DECLARATION',
  '14': 'DUPLICATE',
  '15': 'SUBSIDISED_CONTRACT',
  '16': 'BUSINESS_CREATION',
  '90': 'OTHER',
  '91': 'OTHER',
} as const;

export type RegistrationReason = (typeof REGISTRATION_REASONS)[keyof typeof REGISTRATION_REASONS];
export type RegistrationEndReason = (typeof END_REASONS)[keyof typeof END_REASONS];

/** Who publishes a service of the store. */
export const PUBLISHER_KINDS = ['EMPLOYMENT_SERVICE', 'PARTNER'] as const;
export const CATEGORIES = [
  'CHOOSE_A_JOB',
  'TRAIN',
  'PREPARE',
  'FIND_A_JOB',
  'CREATE_A_COMPANY',
  'INTERNATIONAL',
] as const;
export const KINDS = ['SITE', 'APPLICATION', 'MOOC', 'SERIOUS_GAME', 'API'] as const;
export const AUDIENCES = ['JOBSEEKERS', 'YOUNG_PEOPLE', 'EMPLOYERS', 'EMPLOYEES', 'STAFF'] as const;
/** Only published services are shown. */
export const SERVICE_STATUSES = ['SUBMITTED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const;
export const COMMENT_STATUSES = ['NONE', 'VALIDATED', 'REJECTED'] as const;

export const LEAST_STARS = 1;
export const MOST_STARS = 5;
/** Characters of a rating's comment. A choice of this hub, that of Anotéa's reviews. */
export const MOST_COMMENT = 200;
export const MOST_NAME = 80;
export const MOST_DESCRIPTION = 1_000;

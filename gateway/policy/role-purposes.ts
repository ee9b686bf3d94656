import type { CallerRole } from '#kernel/caller.ts';

interface RoleRow {
  /** What somebody in this role is here for, in a sentence. */
  readonly sentence: string;
  /** The purposes for which the role may read fields about persons. */
  readonly purposes: readonly string[];
  /** Whether these hold only while an agreement with the caller's organisation does. */
  readonly needsAgreement: boolean;
}

/** Which role may read for which purpose, whatever a token says. `purpose:audit` is nobody's: no role of the hub audits yet. */
export const ROLE_PURPOSES: Readonly<Record<CallerRole, RoleRow>> = {
  jobseeker: {
    sentence: 'Somebody who looks for work, and reads their own file.',
    purposes: ['purpose:own-file'],
    needsAgreement: false,
  },
  counsellor: {
    sentence: 'A counsellor of an agency, who reads the files of the people they accompany.',
    purposes: ['purpose:counselling', 'purpose:placement'],
    needsAgreement: false,
  },
  'benefits-officer': {
    sentence: 'Somebody who decides on benefits, and reads what these depend on.',
    purposes: ['purpose:benefits', 'purpose:identity-check'],
    needsAgreement: false,
  },
  investigator: {
    sentence: 'Somebody who looks into suspected fraud, and reads what was declared.',
    purposes: ['purpose:fraud-check', 'purpose:identity-check'],
    needsAgreement: false,
  },
  employer: {
    sentence: 'Somebody who hires, and reads what is open to all and their own establishments.',
    purposes: [],
    needsAgreement: false,
  },
  partner: {
    sentence:
      'A counsellor of a partner, a mission locale for one, who reads the files of the young people they accompany.',
    purposes: ['purpose:youth-support', 'purpose:placement'],
    needsAgreement: true,
  },
  developer: {
    sentence: 'Somebody who builds on the hub, and reads what is open to all.',
    purposes: [],
    needsAgreement: false,
  },
  analyst: {
    sentence: 'Somebody who studies the labour market, and reads figures, never persons.',
    purposes: [],
    needsAgreement: false,
  },
  service: {
    sentence:
      'A job of the hub itself: one that counts, and hands on what it counted; or one that checks files, and hands on what a person should look at.',
    purposes: ['purpose:statistics', 'purpose:fraud-check'],
    needsAgreement: false,
  },
  moderator: {
    sentence:
      'Somebody who reads what people write about trainings before others do, and no file of a person.',
    purposes: ['purpose:moderation'],
    needsAgreement: false,
  },
};

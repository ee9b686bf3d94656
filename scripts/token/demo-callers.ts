import {
  DEMO_COUNSELLOR_ID,
  DEMO_JOBSEEKER_PEAM_ID,
  DEMO_SIRET,
  DEMO_YOUTH_COUNSELLOR_ID,
} from '../../demo/demo-callers.ts';
import type { DemoCaller } from '../../gateway/identity/development-issuer.ts';

const SERVICE = 'employment-service';

/** One caller of the demo in each role, with the rows that are theirs. */
export const DEMO_CALLERS: readonly DemoCaller[] = [
  {
    role: 'jobseeker',
    subject: 'demo-jobseeker',
    organisation: SERVICE,
    own: { peam_id: DEMO_JOBSEEKER_PEAM_ID },
  },
  {
    role: 'counsellor',
    subject: 'demo-counsellor',
    organisation: SERVICE,
    own: { counsellor_id: DEMO_COUNSELLOR_ID },
  },
  { role: 'benefits-officer', subject: 'demo-benefits-officer', organisation: SERVICE, own: {} },
  { role: 'investigator', subject: 'demo-investigator', organisation: SERVICE, own: {} },
  {
    role: 'employer',
    subject: 'demo-employer',
    organisation: 'demo-market-garden',
    own: { sirets: [DEMO_SIRET] },
  },
  {
    role: 'partner',
    subject: 'demo-youth-counsellor',
    organisation: 'missions-locales',
    own: { counsellor_id: DEMO_YOUTH_COUNSELLOR_ID },
  },
  { role: 'developer', subject: 'demo-developer', organisation: 'demo-builders', own: {} },
  { role: 'analyst', subject: 'demo-analyst', organisation: 'demo-institute', own: {} },
  { role: 'service', subject: 'demo-jobs', organisation: 'estuaire', own: {} },
  { role: 'moderator', subject: 'demo-moderator', organisation: SERVICE, own: {} },
];

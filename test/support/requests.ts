import { type CallerContext, NOBODY } from '#kernel/caller.ts';
import type { Admission } from '#kernel/graph/admission.ts';

/** Somebody who may read any file: for tests and benches that are about something else than who asks. */
export const AUDITOR: CallerContext = { ...NOBODY, purposes: ['purpose:audit'] };

/** Takes requests from anybody, as from somebody who may read any file. */
export const UNSIGNED: Admission = { unsignedAs: AUDITOR };

/** The secret of the gateway in tests. */
export const TEST_GATEWAY_SECRET = 'a secret for tests only, of no use elsewhere';

import { type Refusal as RefusalWith, refusalsOf } from '#kernel/graph/refusal.ts';
import type { TrainingReviewRefusalCode } from '../schema.generated.ts';

/** Why nothing was written. */
export type Refusal = RefusalWith<TrainingReviewRefusalCode>;

export const refusal = refusalsOf<TrainingReviewRefusalCode>();

const TOKEN_MESSAGES = {
  TOKEN_FORGED: 'token: expected a token of this hub, unchanged.',
  TOKEN_EXPIRED: 'token: it is over; `Jobseeker.followedSessions` gives a new one.',
} as const;

export const tokenRefusal = (code: keyof typeof TOKEN_MESSAGES): Refusal =>
  refusal(code, TOKEN_MESSAGES[code], 'token');

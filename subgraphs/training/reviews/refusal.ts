import type { TrainingReviewRefusalCode } from '../schema.generated.ts';

/** Why nothing was written. */
export interface Refusal {
  readonly code: TrainingReviewRefusalCode;
  readonly message: string;
  readonly argument: string | null;
}

export const refusal = (
  code: TrainingReviewRefusalCode,
  message: string,
  argument: string | null = null,
): Refusal => ({ code, message, argument });

const TOKEN_MESSAGES = {
  TOKEN_FORGED: 'token: expected a token of this hub, unchanged.',
  TOKEN_EXPIRED: 'token: it is over; `Jobseeker.followedSessions` gives a new one.',
} as const;

export const tokenRefusal = (code: keyof typeof TOKEN_MESSAGES): Refusal =>
  refusal(code, TOKEN_MESSAGES[code], 'token');

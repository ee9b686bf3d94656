import { errors } from 'undici';
import { HubError, hubError } from '#kernel/errors.ts';
import type { Tell } from '../telemetry/few-lines.ts';
import { type FailureCode, failure, type Source } from '../upstream/failure.ts';

/** Why a subscription at a subgraph broke. */
export class SourceBroken extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The coded error for what broke a subscription; its own words go to the log. */
export function sourceFailure(error: unknown, source: Source, complain: Tell): HubError {
  if (error instanceof HubError) return error;
  complain({ requestId: source.requestId, err: error }, 'a subscription at a subgraph broke');
  return failure(codeOf(error), source);
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof SourceBroken) return error.code;
  if (error instanceof RangeError) return 'SUBGRAPH_RESPONSE_TOO_LARGE';
  const isSilence =
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.ConnectTimeoutError;
  return isSilence ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}

/** The error of a subscription whose events were not taken as fast as they came. */
export const overflow = (): HubError =>
  hubError(
    'SUBSCRIPTION_OVERFLOW',
    'More events came than were taken, and the subscription ended.',
  );

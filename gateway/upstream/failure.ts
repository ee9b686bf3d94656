import type { ErrorCode } from '#kernel/error-codes.ts';
import { type HubError, hubError } from '#kernel/errors.ts';

/** Why a fetch brought nothing: one of the codes that say so. */
export type FailureCode = Extract<ErrorCode, `SUBGRAPH_${string}`>;

/** Whose answer is read, for which request. */
export interface Source {
  readonly subgraph: string;
  /** The correlation id: in the errors of the answer and in the log. */
  readonly requestId: string;
  /** Run by others: nothing that it says reaches a client in its own words. */
  readonly isPartner: boolean;
}

const SENTENCES: Readonly<Record<FailureCode, string>> = {
  SUBGRAPH_BUSY: 'has more requests waiting than the gateway lets wait',
  SUBGRAPH_QUARANTINED: 'runs another schema than the registered one, and is not asked',
  SUBGRAPH_RESPONSE_INVALID: 'answered with something that is not a GraphQL response',
  SUBGRAPH_RESPONSE_TOO_LARGE: 'answered with more than the gateway reads',
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_UNAVAILABLE: 'cannot be reached',
};

/** The error of a fetch that brought nothing. */
export const failure = (code: FailureCode, { subgraph, requestId }: Source): HubError =>
  hubError(code, `The subgraph ${JSON.stringify(subgraph)} ${SENTENCES[code]}.`, {
    subgraph,
    requestId,
  });

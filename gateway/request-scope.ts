import type { Limits } from './limits/tiers.ts';
import type { Caller } from './policy/caller.ts';

/** What belongs to one request on its way through the stages. */
export interface RequestScope {
  /** The correlation id: in the answer, in every log line, in what subgraphs are sent. */
  readonly id: string;
  readonly caller: Caller;
  readonly limits: Limits;
  /** Aborts when the request must have been answered, or when its client is gone. */
  readonly signal: AbortSignal | null;
}

/** A retry for every ten calls, so that a subgraph that fails is asked at most 1.1 times as often as clients ask. */
const EARNED_PER_CALL = 0.1;
const MAX_SAVED = 10;

export interface RetryBudget {
  /** Counts a call that is no retry. */
  earn(): void;
  /** Spends a retry; false when there is none left. */
  spend(): boolean;
}

/** Begins with one retry, for the first call after a pause that finds its connection closed. */
export function createRetryBudget(): RetryBudget {
  let saved = 1;
  return {
    earn() {
      saved = Math.min(MAX_SAVED, saved + EARNED_PER_CALL);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}

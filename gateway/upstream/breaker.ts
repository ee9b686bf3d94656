/** One second each: the calls of the last ten seconds are judged. */
const BUCKETS = 10;
const BUCKET_MS = 1_000;
const MIN_CALLS = 20;
const MAX_FAILED_SHARE = 0.5;
const OPEN_MS = 5_000;
const SUCCESSES_TO_CLOSE = 2;

export type BreakerState = 'closed' | 'open' | 'half-open';

/** How a call was let through; to be given back with what became of it. */
export type Permit = 'call' | 'probe';

/** What became of a call; `unjudged` when that says nothing about the subgraph: the client went, or asked for too much. */
export type Verdict = 'succeeded' | 'failed' | 'unjudged';

export interface Breaker {
  /** Lets a call through, or null while the subgraph is left alone; in half-open state one probe at a time. */
  admit(nowMs: number): Permit | null;
  /** Takes what became of a call. Every permit comes back once. */
  settle(permit: Permit, verdict: Verdict, nowMs: number): void;
}

/**
 * Leaves a subgraph alone that fails: opens when half of at least 20 calls in ten seconds failed, lets a probe through after five seconds,
 * closes after two that succeed. Nobody waits for a probe: who comes meanwhile is refused at once.
 */
export function createBreaker(onChange: (state: BreakerState) => void): Breaker {
  const window = createWindow();
  let state: BreakerState = 'closed';
  let openedAtMs = 0;
  let isProbing = false;
  let successes = 0;
  const enter = (next: BreakerState, nowMs: number): void => {
    state = next;
    isProbing = false;
    successes = 0;
    if (next === 'open') openedAtMs = nowMs;
    if (next === 'closed') window.clear();
    onChange(next);
  };
  const settleProbe = (verdict: Verdict, nowMs: number): void => {
    isProbing = false;
    if (verdict === 'failed') enter('open', nowMs);
    if (verdict !== 'succeeded') return;
    successes += 1;
    if (successes === SUCCESSES_TO_CLOSE) enter('closed', nowMs);
  };
  return {
    admit(nowMs) {
      if (state === 'closed') return 'call';
      if (state === 'open') {
        if (nowMs - openedAtMs < OPEN_MS) return null;
        enter('half-open', nowMs);
      }
      if (isProbing) return null;
      isProbing = true;
      return 'probe';
    },
    settle(permit, verdict, nowMs) {
      if (permit === 'probe') {
        if (state === 'half-open') settleProbe(verdict, nowMs);
        return;
      }
      // What was sent before the breaker opened says nothing new.
      if (state !== 'closed' || verdict === 'unjudged') return;
      const isBroken = window.add(verdict === 'failed', nowMs);
      if (isBroken) enter('open', nowMs);
    },
  };
}

interface Window {
  /** Counts a call; true when too many failed. */
  add(isFailure: boolean, nowMs: number): boolean;
  clear(): void;
}

function createWindow(): Window {
  const calls = new Uint32Array(BUCKETS);
  const failures = new Uint32Array(BUCKETS);
  let bucket = 0;
  const turnTo = (next: number): void => {
    for (let fresh = Math.max(bucket + 1, next - BUCKETS + 1); fresh <= next; fresh += 1) {
      calls[fresh % BUCKETS] = 0;
      failures[fresh % BUCKETS] = 0;
    }
    bucket = next;
  };
  return {
    add(isFailure, nowMs) {
      const now = Math.floor(nowMs / BUCKET_MS);
      if (now > bucket) turnTo(now);
      const place = bucket % BUCKETS;
      calls[place] = (calls[place] ?? 0) + 1;
      if (!isFailure) return false;
      failures[place] = (failures[place] ?? 0) + 1;
      const all = sum(calls);
      return all >= MIN_CALLS && sum(failures) >= all * MAX_FAILED_SHARE;
    },
    clear() {
      calls.fill(0);
      failures.fill(0);
    },
  };
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

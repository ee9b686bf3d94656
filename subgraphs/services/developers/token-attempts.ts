import { LRUCache } from 'lru-cache';

/** In a window of ten minutes, of one client at one network: wrong secrets, and requests of any kind. A client needs a token every 25 minutes. */
export const MOST_WRONG = 20;
export const MOST_ASKED = 60;
/** The same of one network, whichever clients it names. */
export const MOST_WRONG_OF_NETWORK = 100;

const WINDOW_MS = 600_000;
/** How long a client is known at a network that it had a token from. */
const KNOWN_MS = 86_400_000;
/** Of each, this many are remembered: who comes with more addresses than that is counted anew, and nobody is kept out for it. */
const REMEMBERED = 10_000;
/** What is under way may turn out to be right: who comes too early for that alone waits for a moment. */
const MOMENT_SECONDS = 1;

interface Count {
  wrong: number;
  asked: number;
  running: number;
}

/** A request that is looked at. */
export interface Attempt {
  /** Once, when it is known what became of it. */
  end(outcome: 'granted' | 'wrong' | 'neither'): void;
}

/** Counts who asks for tokens. */
export interface TokenAttempts {
  /** Lets a client at a network try, or says for how many seconds it must wait. */
  begin(clientId: string, network: string): Attempt | { readonly waitSeconds: number };
}

/**
 * Counts by client and network together, so that whoever guesses at a client keeps nobody out elsewhere, and by network, so that nobody
 * tries all clients. A client that had a token from a network is not held to what others do there. In the memory of this process; `nowMs`
 * is the clock.
 */
export function createTokenAttempts(nowMs = () => performance.now()): TokenAttempts {
  const options = { max: REMEMBERED, ttlResolution: 0, perf: { now: nowMs } };
  const clients = new LRUCache<string, Count>({ ...options, ttl: WINDOW_MS });
  const networks = new LRUCache<string, Count>({ ...options, ttl: WINDOW_MS });
  const known = new LRUCache<string, true>({ ...options, ttl: KNOWN_MS });
  return {
    begin(clientId, network) {
      const key = `${network} ${clientId}`;
      const client = countIn(clients, key);
      const all = countIn(networks, network);
      const ofNetwork = (): number | null =>
        known.has(key) ? null : waitIn(networks, network, all, MOST_WRONG_OF_NETWORK);
      const waitSeconds = waitIn(clients, key, client, MOST_WRONG) ?? ofNetwork();
      if (waitSeconds !== null) return { waitSeconds };
      const counts = [client, all];
      client.asked += 1;
      for (const count of counts) count.running += 1;
      return {
        end(outcome) {
          for (const count of counts) {
            count.running -= 1;
            if (outcome === 'wrong') count.wrong += 1;
          }
          if (outcome === 'granted') known.set(key, true);
        },
      };
    },
  };
}

function countIn(counts: LRUCache<string, Count>, key: string): Count {
  const before = counts.get(key);
  if (before !== undefined) return before;
  const count = { wrong: 0, asked: 0, running: 0 };
  counts.set(key, count);
  return count;
}

/** For how long one more has to wait: for the end of the window when it is used up, for a moment when what is under way may use it up. */
function waitIn(
  counts: LRUCache<string, Count>,
  key: string,
  { wrong, asked, running }: Count,
  mostWrong: number,
): number | null {
  if (wrong >= mostWrong || asked >= MOST_ASKED)
    return Math.max(MOMENT_SECONDS, Math.ceil(counts.getRemainingTTL(key) / 1_000));
  return wrong + running >= mostWrong ? MOMENT_SECONDS : null;
}

/** What became of a request of a client: no error, refused because nothing was left of its quota, any other error. */
export type Outcome = 'answered' | 'refusedForQuota' | 'errors';

/** What one client asked in a day, of what was not yet delivered. */
export interface UsageLine {
  readonly clientId: string;
  /** In Paris. */
  readonly day: string;
  readonly requests: number;
  readonly refusedForQuota: number;
  readonly errors: number;
}

/** Counts requests by client and day, in bounded memory. */
export interface Tally {
  add(clientId: string, day: string, outcome: Outcome): void;
  /** Hands over at most so many lines, which are counted anew from then on. */
  take(most: number): readonly UsageLine[];
  /** How many requests found no room since this was asked last. */
  takeUncounted(): number;
}

type Counted = { -readonly [Name in keyof UsageLine]: UsageLine[Name] };

/** Makes a tally of at most `mostLines` clients and days; requests of further ones are numbered and not told apart. */
export function createTally(mostLines: number): Tally {
  const lines = new Map<string, Counted>();
  let uncounted = 0;
  return {
    add(clientId, day, outcome) {
      const key = `${day} ${clientId}`;
      const known = lines.get(key);
      if (known === undefined && lines.size >= mostLines) {
        uncounted += 1;
        return;
      }
      const line = known ?? { clientId, day, requests: 0, refusedForQuota: 0, errors: 0 };
      if (known === undefined) lines.set(key, line);
      line.requests += 1;
      if (outcome !== 'answered') line[outcome] += 1;
    },
    take(most) {
      const keys = [...lines.keys()].slice(0, most);
      const taken = keys.flatMap((key) => lines.get(key) ?? []);
      for (const key of keys) lines.delete(key);
      return taken;
    },
    takeUncounted() {
      const count = uncounted;
      uncounted = 0;
      return count;
    },
  };
}

import { readToken } from './read-token.ts';
import { type Caller, headersOf, type SessionState, SIGNED_OUT } from './session-state.ts';

/** Who is signed in on the page. The token is in here and nowhere else: not in the browser's storage, not in an address. */
export type Session = {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a token of the role from the development issuer. Never rejects: `problem` says what went wrong. */
  readonly signInAs: (role: string) => Promise<void>;
  /** Takes a token as it is. False, with a `problem`, when it is no JWT. */
  readonly bring: (token: string) => boolean;
  readonly signOut: () => void;
  /** Narrows the requests to one purpose; null for all that the token carries. */
  readonly choosePurpose: (purpose: string | null) => void;
  readonly explain: (isExplained: boolean) => void;
  /** The headers of a request, once whoever is signing in is signed in. Renews a token of the demo that is over; rejects when that fails. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** Whether there is a new token in place of one that was refused. Rejects when there should be. */
  readonly renewed: () => Promise<boolean>;
  /** Whoever the last request asked as. */
  readonly lastAsked: () => Caller | null;
};

type SessionOptions = {
  /** Gives a token of a role of the demo. */
  readonly giveToken: (role: string) => Promise<string>;
  /** Keeps role and purpose while the tab is reloaded. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** @default Date.now */
  readonly now?: () => number;
};

const MEMORY_KEY = 'hub:signed-in';
/** A token counts as over so long before its end, in milliseconds: the request must still arrive. */
const EARLY_MS = 30_000;

/** Makes the session of a page: nobody's, or that of the role which the tab had before it was reloaded. */
export function createSession({ giveToken, memory, now = Date.now }: SessionOptions): Session {
  let state: SessionState = { ...SIGNED_OUT, isExplained: false };
  let token: string | null = null;
  let asked: Caller | null = null;
  /** Counts the attempts to sign in: only the last one has an effect. */
  let turn = 0;
  let signingIn = Promise.resolve();
  const listeners = new Set<() => void>();

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    const { caller, isOwnToken } = state;
    if (caller === null || isOwnToken) memory.removeItem(MEMORY_KEY);
    else memory.setItem(MEMORY_KEY, JSON.stringify([caller.role, caller.purpose]));
    for (const listener of listeners) listener();
  }

  async function fetchToken(role: string, purpose: string | null): Promise<void> {
    turn += 1;
    const mine = turn;
    const given = await giveToken(role);
    const content = readToken(given);
    if (content === null) throw new Error('The hub gives a token that cannot be read.');
    if (mine !== turn) return;
    token = given;
    const { purposes, expiresAt, lifetimeMs } = content;
    // This browser's clock may be wrong: how long a token lives is known without it.
    const until = lifetimeMs === null ? expiresAt : now() + lifetimeMs;
    set({ caller: { role, purposes, purpose }, until, isOwnToken: false, problem: null });
  }

  function signIn(role: string, purpose: string | null): Promise<void> {
    signingIn = fetchToken(role, purpose).catch((error: unknown) => {
      set({ problem: error instanceof Error ? error.message : String(error) });
    });
    return signingIn;
  }

  async function renew(): Promise<boolean> {
    const { caller, isOwnToken } = state;
    if (caller?.role == null || isOwnToken) return false;
    await fetchToken(caller.role, caller.purpose);
    return true;
  }

  const remembered = memory.getItem(MEMORY_KEY);
  if (remembered !== null) {
    const [role, purpose]: [string, string | null] = JSON.parse(remembered);
    void signIn(role, purpose);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signInAs: (role) => signIn(role, null),
    bring(text) {
      const content = readToken(text);
      if (content === null) {
        set({ problem: 'This is not a token: a JWT has three parts with dots between them.' });
        return false;
      }
      turn += 1;
      token = text;
      const { role, purposes, expiresAt: until } = content;
      set({ caller: { role, purposes, purpose: null }, until, isOwnToken: true, problem: null });
      return true;
    },
    signOut() {
      turn += 1;
      token = null;
      set(SIGNED_OUT);
    },
    choosePurpose(purpose) {
      if (state.caller !== null) set({ caller: { ...state.caller, purpose } });
    },
    explain: (isExplained) => set({ isExplained }),
    async headers() {
      await signingIn;
      if (state.until !== null && now() > state.until - EARLY_MS) await renew();
      asked = state.caller;
      return headersOf(state, token);
    },
    renewed: renew,
    lastAsked: () => asked,
  };
}

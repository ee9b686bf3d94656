import type { Storage as GraphiqlStorage } from '@graphiql/toolkit';

const PREFIX = 'graphiql:';
const HISTORIES = new Set([`${PREFIX}queries`, `${PREFIX}favorites`]);

/**
 * The browser's storage, without credentials: GraphiQL's history would keep the headers of each request,
 * and an access token must not outlive the tab it was typed in.
 */
export const storage: GraphiqlStorage = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) =>
    localStorage.setItem(key, HISTORIES.has(key) ? withoutHeaders(value) : value),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length() {
    return ownKeys().length;
  },
};

type StoredTab = { readonly query: string | null; readonly variables: string | null };

/**
 * The tab that an earlier visit left open; null on a first visit, or when it cannot be read. GraphiQL finds its operation by itself, but its variables
 * only once somebody has edited them.
 */
export function storedTab(): StoredTab | null {
  try {
    const stored: { tabs: readonly StoredTab[]; activeTabIndex: number } | null = JSON.parse(
      localStorage.getItem(`${PREFIX}tabState`) ?? 'null',
    );
    return stored?.tabs[stored.activeTabIndex] ?? null;
  } catch {
    return null;
  }
}

const ownKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

const withoutHeaders = (history: string): string =>
  JSON.stringify(JSON.parse(history), (key, value) => (key === 'headers' ? undefined : value));

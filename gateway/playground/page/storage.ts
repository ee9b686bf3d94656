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

/** Whether an earlier visit left tabs to come back to. */
export const hasStoredTabs = (): boolean => localStorage.getItem(`${PREFIX}tabState`) !== null;

const ownKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

const withoutHeaders = (history: string): string =>
  JSON.stringify(JSON.parse(history), (key, value) => (key === 'headers' ? undefined : value));

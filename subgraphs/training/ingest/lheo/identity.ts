import { createHash } from 'node:crypto';

/**
 * Identifiers are hashes of what the source calls the thing, so that any file gives the same ones. A training is the provider's key and the number
 * the catalogue gave it; without a number, the words that say what it is.
 */
export const trainingIdOf = (providerKey: string, words: readonly string[]): string =>
  `T${hash([providerKey, ...words])}`;

/** Session identifiers of one training; things the source does not tell apart are numbered in the order of the file. */
export function createSessionIds(trainingId: string): (words: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const key = JSON.stringify(words);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `S${hash([trainingId, key, ...(before === 0 ? [] : [String(before)])])}`;
  };
}

/** A fingerprint of everything that was read of a formation: equal fingerprints, nothing changed. */
export const fingerprintOf = (content: unknown): string => hash([JSON.stringify(content)]);

const hash = (words: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24);

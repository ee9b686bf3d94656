import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface OfficialCommune {
  readonly code: string;
  readonly type: string;
  readonly codesPostaux?: readonly string[];
}

/** What is needed of the official geographic code to tell an INSEE code from a postal code. */
export interface Communes {
  has(code: string): boolean;
  /** The one commune of a postal code; null when there are several, or none. */
  soleOf(postalCode: string): string | null;
}

let known: Communes | null = null;

/** Reads the official geographic code at the first call; 9 MB, kept for the life of the process. */
export function officialCommunes(): Communes {
  known ??= readCommunes();
  return known;
}

function readCommunes(): Communes {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const codes = new Set<string>();
  const byPostalCode = new Map<string, string | null>();
  for (const commune of JSON.parse(readFileSync(path, 'utf8')) as OfficialCommune[]) {
    codes.add(commune.code);
    if (commune.type !== 'commune-actuelle') continue;
    for (const postalCode of commune.codesPostaux ?? [])
      byPostalCode.set(postalCode, byPostalCode.has(postalCode) ? null : commune.code);
  }
  return {
    has: (code) => codes.has(code),
    soleOf: (postalCode) => byPostalCode.get(postalCode) ?? null,
  };
}

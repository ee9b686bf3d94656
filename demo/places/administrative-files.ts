import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departement?: string;
  readonly region?: string;
  readonly arrondissement?: string;
  readonly type: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
};

/** Current communes that have a postal code. */
export function readCommunes(): Commune[] {
  const all: Commune[] = read('communes');
  return all.filter(
    (commune) => commune.type === 'commune-actuelle' && (commune.codesPostaux?.length ?? 0) > 0,
  );
}

export function readNames(kind: 'departements' | 'regions'): ReadonlyMap<string, string> {
  const all: { code: string; nom: string }[] = read(kind);
  return new Map(all.map(({ code, nom }) => [code, nom]));
}

function read<Content>(name: string): Content {
  const file = createRequire(import.meta.url).resolve(
    `@etalab/decoupage-administratif/data/${name}.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

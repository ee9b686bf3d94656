import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { departmentOfCommune } from '#kernel/codes/territory.ts';

/** A commune of today (or a municipal district of Paris, Lyon or Marseille) and the postal codes of its letters, CEDEX apart. */
interface KnownCommune {
  readonly code: string;
  readonly postalCodes: ReadonlySet<string>;
}

export interface Communes {
  /** The commune that bears a code, or the one that took its place since. */
  find(code: string): KnownCommune | null;
  isPostalCode(text: string): boolean;
  isDepartment(code: string): boolean;
}

interface CogRecord {
  readonly code: string;
  readonly type: string;
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
}

let loaded: Communes | null = null;

/** INSEE's official geographic code, from the package `@etalab/decoupage-administratif`; read at the first call only. */
export function loadCommunes(): Communes {
  loaded ??= communesOf(readCog());
  return loaded;
}

function readCog(): readonly CogRecord[] {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve('@etalab/decoupage-administratif/data/communes.json');
  return JSON.parse(readFileSync(path, 'utf8')) as readonly CogRecord[];
}

function communesOf(records: readonly CogRecord[]): Communes {
  const current = records.filter(({ type }) => /^(?:commune-actuelle|arrondissement)/u.test(type));
  const byCode = new Map<string, KnownCommune>(
    current.map(({ code, codesPostaux = [] }) => [
      code,
      { code, postalCodes: new Set(codesPostaux) },
    ]),
  );
  const successors = new Map<string, string>([
    ...records.flatMap(({ code, chefLieu }): [string, string][] =>
      chefLieu === undefined ? [] : [[code, chefLieu]],
    ),
    ...current.flatMap(({ code, anciensCodes = [] }) =>
      anciensCodes.map((former): [string, string] => [former, code]),
    ),
  ]);
  const postalCodes = new Set(current.flatMap(({ codesPostaux = [] }) => codesPostaux));
  const departments = new Set(current.map(({ code }) => departmentOfCommune(code)));
  return {
    find: (code) => byCode.get(code) ?? byCode.get(successors.get(code) ?? '') ?? null,
    isPostalCode: (text) => postalCodes.has(text),
    isDepartment: (code) => departments.has(code),
  };
}

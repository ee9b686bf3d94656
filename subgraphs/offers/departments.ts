import { createRequire } from 'node:module';

interface OfficialDepartment {
  readonly code: string;
  readonly nom: string;
}

const official = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/departements.json',
) as readonly OfficialDepartment[];

/** Names of the départements by code, from the official geographic code. */
export const DEPARTMENT_NAMES: ReadonlyMap<string, string> = new Map(
  official.map(({ code, nom }) => [code, nom]),
);

import type { LoadContext } from '#kernel/ingest/source.ts';

/** The COG is the state of the communes on 1 January; the installed @etalab/decoupage-administratif holds this one (its README tells). */
export const PACKAGED_COG = { packageVersion: '6.0.0', day: '2026-01-01' } as const;

const PACKAGED_FILES = new Set(['communes.json', 'departements.json', 'regions.json']);

/** A year in the file's name, or the package's year for its own file names. */
export function cogDay(fileName: string): string | null {
  const year = /(?:^|\D)(20\d{2})(?:\D|$)/u.exec(fileName)?.[1];
  if (year !== undefined) return `${year}-01-01`;
  return PACKAGED_FILES.has(fileName) ? PACKAGED_COG.day : null;
}

/** The COG's year, as text. */
export const cogEdition = ({ coversUntil, retrievedAt }: LoadContext): string =>
  (coversUntil ?? retrievedAt.toISOString()).slice(0, 4);

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** An offer as the source sends it, for tests: a small true one, with what the case changes. */
export function sampleOffer(
  id: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id,
    intitule: 'Serveur / Serveuse (H/F)',
    dateCreation: '2026-10-05T08:00:00.000Z',
    dateActualisation: '2026-10-05T08:00:00.000Z',
    lieuTravail: {
      libelle: '44 - NANTES',
      latitude: 47.2316,
      longitude: -1.548,
      codePostal: '44000',
      commune: '44109',
    },
    romeCode: 'G1803',
    romeLibelle: 'Serveur / Serveuse en restauration',
    entreprise: { nom: 'LE BATEAU INVENTE' },
    typeContrat: 'CDI',
    natureContrat: 'Contrat travail',
    experienceExige: 'D',
    origineOffre: { origine: '1' },
    ...changes,
  };
}

/** The origin of an offer that a partner brought. */
export const broughtBy = (partner: string) => ({
  origineOffre: { origine: '2', partenaires: [{ nom: partner }] },
});

/** Writes pages, one a line, to a new file of that name, gone after the tests of the file; gives its path. */
export async function writePages(
  name: string,
  pages: readonly (readonly unknown[])[],
): Promise<string> {
  const lines = pages.map((resultats) => `${JSON.stringify({ resultats })}\n`);
  return writeText(name, lines.join(''));
}

export async function writeText(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-offers-'));
  folders.push(folder);
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

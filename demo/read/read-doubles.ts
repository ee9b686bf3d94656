import { readFile } from 'node:fs/promises';
import type { OfferJson } from '../sources/offer-json.ts';
import type { YouthDossier } from '../sources/youth-dossier.ts';
import type { YouthEvent } from '../sources/youth-events.ts';

/** The offers of a file written by the demo, for the double of the search. */
export async function readOffers(path: string): Promise<OfferJson[]> {
  const pages: { resultats: OfferJson[] }[] = await readLines(path);
  return pages.flatMap((page) => page.resultats);
}

/** The dossiers of a file written by the demo, for the double of the change feed. */
export function readDossiers(path: string): Promise<YouthDossier[]> {
  return readLines(path);
}

export async function readEvents(path: string): Promise<YouthEvent[]> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function readLines<Item>(path: string): Promise<Item[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

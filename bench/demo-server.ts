import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../scripts/hub/prepare.ts';
import { loadDemo } from '../scripts/start/demo.ts';
import { demoState } from '../scripts/start/demo-state.ts';
import { SUBGRAPHS } from '../subgraphs/list.ts';

/** The master key of pseudonyms in benches. */
export const BENCH_PSEUDONYM_KEY = 'a key for benches only, of no use elsewhere';

/** A PostgreSQL of the benches' own that holds the demo département; the first bench to need it fills it. */
export async function startDemoServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = resolve('.estuaire', 'bench');
  await mkdir(folder, { recursive: true });
  const server = await startEmbeddedPostgres({
    folder: `${folder}/postgres`,
    durability: 'throwaway',
  });
  const pseudonyms = pseudonymsFrom(BENCH_PSEUDONYM_KEY);
  await prepare(server.url, SUBGRAPHS, pseudonyms, () => undefined);
  if ((await demoState(server.url)) !== 'loaded') {
    process.stderr.write('filling the bench database with the demo département…\n');
    await loadDemo({
      databaseUrl: server.url,
      profile: 'departement',
      dataFolder: folder,
      pseudonyms,
      onProgress: () => undefined,
    });
  }
  return server;
}

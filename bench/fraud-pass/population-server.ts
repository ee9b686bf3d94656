import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../../scripts/hub/prepare.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';
import { type EmptyServer, startEmptyServer } from '../empty-server.ts';
import { inventPopulation } from './invent-population.ts';

/** A PostgreSQL with an invented population; one that an earlier run kept is used again. */
export async function startPopulationServer(persons: number, seed: number): Promise<EmptyServer> {
  const name = `fraud-pass-${persons}-${seed}`;
  const folder = resolve('.estuaire', 'bench', name);
  const mark = `${folder}/filled`;
  const isFilled = await access(mark).then(
    () => true,
    () => false,
  );
  if (isFilled) {
    const server = await startEmbeddedPostgres({
      folder: `${folder}/postgres`,
      durability: 'throwaway',
    });
    await prepare(server.url, SUBGRAPHS, pseudonymsFrom(BENCH_PSEUDONYM_KEY), () => undefined);
    return { url: server.url, stop: () => server.close(), close: () => server.close() };
  }
  const server = await startEmptyServer(name);
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  const startedAt = performance.now();
  await inventPopulation(sql, { persons, seed, pseudonymKey: BENCH_PSEUDONYM_KEY });
  process.stderr.write(
    `${persons} persons invented in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s\n`,
  );
  await sql.end();
  await writeFile(mark, '');
  return server;
}

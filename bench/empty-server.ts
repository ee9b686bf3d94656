import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../scripts/hub/prepare.ts';
import { SUBGRAPHS } from '../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY } from './demo-server.ts';

export interface EmptyServer {
  readonly url: string;
  /** Stops it and takes its folder away. */
  close(): Promise<void>;
  /** Stops it and leaves its folder. */
  stop(): Promise<void>;
}

/** A PostgreSQL of one bench's own, with the tables of all subgraphs and nothing in them; what an earlier run left goes. Commits are waited for where they are `durable`. */
export async function startEmptyServer(
  name: string,
  durability: 'durable' | 'throwaway' = 'throwaway',
): Promise<EmptyServer> {
  const folder = resolve('.estuaire', 'bench', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = await startEmbeddedPostgres({
    folder: `${folder}/postgres`,
    durability,
  });
  await prepare(server.url, SUBGRAPHS, pseudonymsFrom(BENCH_PSEUDONYM_KEY), () => undefined);
  return {
    url: server.url,
    stop: () => server.close(),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

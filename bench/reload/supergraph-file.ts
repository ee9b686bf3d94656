import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { versionOf } from '../../gateway/graph/read-supergraph.ts';

export interface SupergraphFile {
  readonly folder: string;
  readonly file: string;
  /** Replaces the file and gives the version. */
  publish(text: string): string;
}

export function newSupergraphFile(): SupergraphFile {
  const folder = mkdtempSync(join(tmpdir(), 'estuaire-bench-reload-'));
  const file = join(folder, 'supergraph.graphql');
  return {
    folder,
    file,
    publish(text) {
      writeFileSync(`${file}.draft`, text);
      renameSync(`${file}.draft`, file);
      return versionOf(text);
    },
  };
}

/** Waits until the gateway says that it serves `version`. */
export async function untilServing(url: URL, version: string): Promise<void> {
  for (;;) {
    const answer = await fetch(new URL('/ready', url));
    const { graph } = (await answer.json()) as { graph: string };
    if (graph === version) return;
    await sleep(5);
  }
}

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '#kernel/database/connect.ts';
import { roleOf, schemaOf } from '#kernel/database/names.ts';
import { provision } from '#kernel/database/provision.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { openInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';

/** Brings the database up to the tables of `subgraphs` and loads the files that ship with them, once. */
export async function prepare(
  url: string,
  subgraphs: readonly Subgraph[],
  pseudonyms: Pseudonyms,
  onReceipt: (subgraph: Subgraph, receipt: Receipt) => void,
): Promise<void> {
  await provision(
    url,
    subgraphs.map(({ name, folder }) => ({
      name,
      migrationsFolder: fileURLToPath(new URL('./migrations', folder)),
    })),
  );
  for (const subgraph of subgraphs) await loadBuiltin(url, subgraph, pseudonyms, onReceipt);
}

async function loadBuiltin(
  url: string,
  subgraph: Subgraph,
  pseudonyms: Pseudonyms,
  onReceipt: (subgraph: Subgraph, receipt: Receipt) => void,
): Promise<void> {
  const files = subgraph.builtinFiles ?? [];
  if (files.length === 0) return;
  const { sql, close } = connect({ url, role: roleOf(subgraph.name), maxConnections: 2 });
  try {
    const loaded = await sql<{ source: string; file_name: string; bytes: string }[]>`
      select source, file_name, bytes from ${sql(schemaOf(subgraph.name))}.ingest_files where state = 'LOADED'`;
    const known = new Set(loaded.map((row) => `${row.source} ${row.file_name} ${row.bytes}`));
    for (const { source: name, path } of files) {
      if (known.has(`${name} ${basename(path)} ${(await stat(path)).size}`)) continue;
      const source = subgraph.sources.find((candidate) => candidate.name === name);
      if (source === undefined) throw new Error(`${subgraph.name} has no source ${name}.`);
      const input = await openInput(path);
      const pseudonym = pseudonyms(subgraph.name);
      onReceipt(
        subgraph,
        await loadFile({ sql, subgraph: subgraph.name, source, input, pseudonym }),
      );
    }
  } finally {
    await close();
  }
}

import postgres from 'postgres';
import { roleOf } from '#kernel/database/names.ts';
import { openInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { dpaeSource } from '../../subgraphs/partners/social-security/ingest/dpae.ts';

/**
 * A loader to be killed: loads one file of declarations and tells on standard output, a line each, how many records it has read,
 * when it begins to merge, and what became of the file.
 * Arguments: database URL, master key of pseudonyms, path.
 */
const [url = '', key = '', path = ''] = process.argv.slice(2);
const subgraph = 'social-security';
const sql = postgres(url, {
  max: 1,
  onnotice: () => undefined,
  connection: { role: roleOf(subgraph) },
});
const receipt = await loadFile({
  sql,
  subgraph,
  source: dpaeSource,
  input: await openInput(path),
  pseudonym: pseudonymsFrom(key)(subgraph),
  onProgress: ({ stage, received }) =>
    process.stdout.write(stage === 'merging' ? 'merging\n' : `${received}\n`),
});
process.stdout.write(`${receipt.outcome}\n`);
await sql.end();

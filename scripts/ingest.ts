import { analyseTables } from '#kernel/database/analyse.ts';
import { requireFile } from '#kernel/ingest/input.ts';
import { describeReceipt } from '#kernel/ingest/receipt.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { openDatabase } from './hub/database.ts';
import { type HubEnv, readHubEnv } from './hub/env.ts';
import { prepare } from './hub/prepare.ts';
import { pseudonymKey } from './hub/secrets.ts';
import { type Command, readCommand, USAGE } from './ingest/command.ts';
import { ingestOne, isUrl } from './ingest/one-file.ts';
import { createProgressBar } from './ingest/progress-bar.ts';
import { printRejects } from './ingest/rejects.ts';
import { printStatus } from './ingest/status.ts';

const REFUSED = 2;

const write = (text: string): void => void process.stdout.write(`${text}\n`);
// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', () => undefined);

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') {
    write(USAGE);
    return 0;
  }
  if (command.kind === 'load') {
    for (const location of command.locations)
      if (location !== '-' && !isUrl(location)) await requireFile(location);
  }
  const env = readHubEnv();
  const database = await openDatabase(env);
  try {
    if (command.kind === 'status') await printStatus(database.url, command.subgraphs, write);
    else if (command.kind === 'rejects') await printRejects(database.url, command, write);
    else return await load(database.url, command, env);
    return 0;
  } finally {
    await database.close();
  }
}

/** Loads the files one after the other; one that is refused does not keep the others out. */
async function load(
  databaseUrl: string,
  command: Command & { kind: 'load' },
  env: HubEnv,
): Promise<number> {
  const { subgraph, source, locations, coversUntil, correctsFileId } = command;
  const pseudonyms = pseudonymsFrom(await pseudonymKey(env));
  await prepare(databaseUrl, [subgraph], pseudonyms, () => undefined);
  let code = 0;
  for (const location of locations) {
    const bar = createProgressBar(location);
    const receipt = await ingestOne({
      databaseUrl,
      subgraph,
      source,
      location,
      pseudonyms,
      apiKey: env.INGEST_API_KEY ?? null,
      coversUntil,
      correctsFileId,
      onProgress: bar.update,
    }).finally(bar.stop);
    write(describeReceipt(receipt));
    if (receipt.rejected > 0 && receipt.outcome === 'LOADED')
      write(`  see them: npm run ingest -- rejects ${subgraph.name} ${receipt.fileId}`);
    if (receipt.outcome === 'REFUSED') code = REFUSED;
  }
  await analyseTables(databaseUrl, subgraph.name);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

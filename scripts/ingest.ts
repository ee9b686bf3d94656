import { parseArgs } from 'node:util';
import { analyseTables } from '#kernel/database/analyse.ts';
import { describeReceipt, type Receipt } from '#kernel/ingest/receipt.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { SUBGRAPHS, subgraphNamed } from '../subgraphs/list.ts';
import { openDatabase } from './hub/database.ts';
import { readHubEnv } from './hub/env.ts';
import { prepare } from './hub/prepare.ts';
import { pseudonymKey } from './hub/secrets.ts';
import { ingestOne } from './ingest/one-file.ts';
import { createProgressBar } from './ingest/progress-bar.ts';
import { printRejects } from './ingest/rejects.ts';
import { printStatus } from './ingest/status.ts';

const USAGE = `Usage:
  npm run ingest -- <subgraph> <source> <file…>        load files (plain, .gz, .bz2, - for standard input, or a URL)
      --covers-until yyyy-mm-dd                        the last day the data speaks of, when the file's name does not say
      --corrects <file id>                             the file whose rejects these lines correct
  npm run ingest -- status [subgraph]                  what was loaded, and the sources there are
  npm run ingest -- rejects <subgraph> <file id>       the rejected records of a file
      --original <file>                                with the original file: header and rejected lines, ready to correct
`;

const write = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'covers-until': { type: 'string' },
      corrects: { type: 'string' },
      original: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [first, second, ...rest] = positionals;
  if (first === undefined || values.help === true) {
    process.stderr.write(USAGE);
    return first === undefined ? 1 : 0;
  }
  const env = readHubEnv();
  const database = await openDatabase(env);
  try {
    const pseudonyms = pseudonymsFrom(await pseudonymKey(env));
    if (first === 'status') {
      return await printStatus(
        database.url,
        second === undefined ? SUBGRAPHS : [subgraphNamed(second)],
        write,
      );
    }
    if (first === 'rejects') {
      const [fileId = ''] = rest;
      return await printRejects(
        database.url,
        subgraphNamed(second ?? ''),
        Number(fileId),
        values.original ?? null,
        write,
      );
    }
    const subgraph = subgraphNamed(first);
    const source = subgraph.sources.find(({ name }) => name === second);
    if (source === undefined || rest.length === 0) {
      const names = subgraph.sources.map(({ name }) => name).join(', ');
      throw new Error(
        `Name a source of ${subgraph.name} (${names}) and at least one file.\n${USAGE}`,
      );
    }
    await prepare(database.url, [subgraph], pseudonyms, () => undefined);
    let worst: Receipt['outcome'] = 'LOADED';
    for (const location of rest) {
      const bar = createProgressBar(location);
      const receipt = await ingestOne({
        databaseUrl: database.url,
        subgraph,
        source,
        location,
        pseudonyms,
        apiKey: env.INGEST_API_KEY ?? null,
        coversUntil: values['covers-until'] ?? null,
        correctsFileId: values.corrects === undefined ? null : Number(values.corrects),
        onProgress: bar.update,
      }).finally(bar.stop);
      write(describeReceipt(receipt));
      if (receipt.rejected > 0 && receipt.outcome === 'LOADED') {
        write(`  see them: npm run ingest -- rejects ${subgraph.name} ${receipt.fileId}`);
      }
      if (receipt.outcome === 'REFUSED') worst = 'REFUSED';
    }
    await analyseTables(database.url, subgraph.name);
    return worst === 'REFUSED' ? 2 : 0;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

import { describeReceipt } from '#kernel/ingest/receipt.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { SUBGRAPHS } from '../subgraphs/list.ts';
import { openDatabase } from './hub/database.ts';
import { readHubEnv } from './hub/env.ts';
import { prepare } from './hub/prepare.ts';
import { pseudonymKey } from './hub/secrets.ts';

/** Brings the tables of all subgraphs up to date and loads the files that ship with the project. Safe to run at any time. */
const env = readHubEnv();
const database = await openDatabase(env);
try {
  const pseudonyms = pseudonymsFrom(await pseudonymKey(env));
  await prepare(database.url, SUBGRAPHS, pseudonyms, (subgraph, receipt) => {
    process.stdout.write(`${subgraph.name} ${describeReceipt(receipt)}\n`);
  });
} finally {
  await database.close();
}

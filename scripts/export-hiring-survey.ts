import { pipeline } from 'node:stream/promises';
import { connect } from '#kernel/database/connect.ts';
import { roleOf, schemaOf } from '#kernel/database/names.ts';
import { exportLines } from '../subgraphs/labour-market/survey/export.ts';
import { openDatabase } from './hub/database.ts';
import { readHubEnv } from './hub/env.ts';

const SUBGRAPH = 'labour-market';

/** `npm run hiring-survey:export -- 2026 > survey.csv`: the published figures of a campaign in the columns of the official file. */
async function main(): Promise<void> {
  const [year = ''] = process.argv.slice(2);
  if (!/^20\d{2}$/u.test(year))
    throw new Error('Usage: npm run -s hiring-survey:export -- <year>, such as 2026.');
  const database = await openDatabase(readHubEnv());
  const { sql, close } = connect({ url: database.url, role: roleOf(SUBGRAPH), maxConnections: 1 });
  try {
    await pipeline(exportLines(sql, schemaOf(SUBGRAPH), Number(year)), process.stdout, {
      end: false,
    });
  } finally {
    await close();
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

import { createGraphClient } from '#kernel/jobs/graph-client.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { openDatabase } from './hub/database.ts';
import { readHubEnv } from './hub/env.ts';
import { disclosureKey, pseudonymKey } from './hub/secrets.ts';
import { readCommand, USAGE } from './jobs/command.ts';
import { describeRun, runOne } from './jobs/one-job.ts';
import { serviceToken } from './jobs/service-token.ts';
import { printStatus } from './jobs/status.ts';

const REFUSED = 2;

const write = (text: string): void => void process.stdout.write(`${text}\n`);
// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', () => undefined);

/** `npm run job`: runs jobs of subgraphs against a hub that runs. */
async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') {
    write(USAGE);
    return 0;
  }
  const env = readHubEnv();
  const database = await openDatabase(env);
  try {
    if (command.kind === 'status') {
      await printStatus(database.url, write);
      return 0;
    }
    const graph = createGraphClient({
      url: env.HUB_URL,
      token: serviceToken(env.JOB_TOKEN, env.DATA_FOLDER),
    });
    const pseudonyms = pseudonymsFrom(await pseudonymKey(env));
    const key = await disclosureKey(env);
    let code = 0;
    for (const one of command.jobs) {
      const { period, isAgain } = command;
      const told = new Set<string>();
      const receipt = await runOne({
        ...one,
        databaseUrl: database.url,
        graph,
        pseudonyms,
        disclosureKey: key,
        period,
        isAgain,
        onProgress: ({ step, total }) => {
          if (told.has(step)) return;
          told.add(step);
          process.stderr.write(`${one.job.name}: ${step}${total === null ? '' : ` (${total})`}\n`);
        },
      });
      write(describeRun(one, receipt));
      if (receipt.outcome === 'REFUSED') code = REFUSED;
    }
    return code;
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

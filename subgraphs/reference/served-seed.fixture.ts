import { fileURLToPath } from 'node:url';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { createTestDatabase, TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { type Answer, ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { contract } from './contract.ts';
import { reference } from './index.ts';

export interface ServedSeed {
  ask<Data>(document: string): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** The subgraph over HTTP on the data of its contract, for tests of queries. */
export async function serveSeed(): Promise<ServedSeed> {
  const database = await createTestDatabase([reference]);
  for (const { source, path } of contract.seed)
    await database.load(reference, source, fileURLToPath(new URL(path, import.meta.url)));
  const running: RunningSubgraph = await startSubgraph(reference, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('reference-test', 'silent'),
    exposeStatementCount: true,
  });
  return {
    ask: (document) => ask(running.url, document),
    async close() {
      await running.close();
      await database.close();
    },
  };
}

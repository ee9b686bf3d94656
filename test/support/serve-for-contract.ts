import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SubgraphContract } from '#kernel/graph/contract.ts';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { createTestDatabase, TEST_PSEUDONYM_KEY, type TestDatabase } from './database.ts';
import { ask } from './graphql-client.ts';
import { TEST_GATEWAY_SECRET, UNSIGNED } from './requests.ts';
import { describeSubgraph } from './subgraph-contract.ts';

/**
 * Starts one of our subgraphs on its seed and holds it to the contract over HTTP, then without its database. `fill` adds what comes by no file.
 */
export function describeOwnSubgraph(
  subgraph: Subgraph,
  contract: SubgraphContract,
  fill: (database: TestDatabase) => Promise<void> = async () => undefined,
): void {
  let database: TestDatabase;
  let running: RunningSubgraph;
  const key = subgraphKey(TEST_GATEWAY_SECRET, subgraph.name);
  const log = createLogger('contract', 'silent');

  beforeAll(async () => {
    database = await createTestDatabase([subgraph]);
    for (const { source, path } of contract.seed) {
      const receipt = await database.load(
        subgraph,
        source,
        fileURLToPath(new URL(path, subgraph.folder)),
      );
      if (receipt.outcome !== 'LOADED') throw new Error(`${path}: ${receipt.refusal?.message}`);
    }
    await fill(database);
    running = await startSubgraph(subgraph, {
      databaseUrl: database.url,
      port: 0,
      pseudonymKey: TEST_PSEUDONYM_KEY,
      requests: { signedWith: key },
      log,
      exposeStatementCount: true,
    });
  });
  afterAll(async () => {
    await running.close();
    await database.close();
  });

  describeSubgraph({ name: subgraph.name, url: () => running.url, key, contract });

  describe(`${subgraph.name} without its database`, () => {
    test('answers the declared code, says that it is not ready, and goes on living', async () => {
      const stranded = await startSubgraph(subgraph, {
        databaseUrl: 'postgres://nobody@127.0.0.1:9/none',
        port: 0,
        pseudonymKey: TEST_PSEUDONYM_KEY,
        requests: UNSIGNED,
        log,
      });
      const [entity] = contract.entities;
      const key =
        entity === undefined || 'document' in entity.known ? entity?.unknown : entity.known[0];
      const { errors } = await ask(
        stranded.url,
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${entity?.typename} { ${entity?.selection} } } }`,
        {
          r: [{ __typename: entity?.typename, ...key }],
        },
      );
      expect(errors[0]?.extensions['code']).toBe('DATABASE_UNAVAILABLE');
      const base = stranded.url.replace(/\/graphql$/u, '');
      expect((await fetch(`${base}/ready`)).status).toBe(503);
      expect((await fetch(`${base}/health`)).status).toBe(200);
      await stranded.close();
    });
  });
}

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'vitest';
import { z } from 'zod';
import { readEnv } from '#kernel/env.ts';
import type { SubgraphContract } from '#kernel/graph/contract.ts';
import { describeSubgraph } from '#test/support/subgraph-contract.ts';

/**
 * `CONTRACT_URL=https://…/graphql CONTRACT=path/to/contract.ts npm run contract`: holds a subgraph that runs anywhere, written in any
 * language, to the contract. It must hold the data that its contract file speaks of, and tell its SQL statements (`EXPOSE_SQL_COUNT=yes`).
 */
const { CONTRACT_URL: url, CONTRACT: file } = readEnv(
  z.object({ CONTRACT_URL: z.url().optional(), CONTRACT: z.string().optional() }),
);

if (url === undefined || file === undefined) {
  test.skip('a subgraph elsewhere: set CONTRACT_URL and CONTRACT', () => undefined);
} else {
  const { contract } = (await import(pathToFileURL(resolve(file)).href)) as {
    contract: SubgraphContract;
  };
  describeSubgraph({ name: url, url: () => url, contract });
}

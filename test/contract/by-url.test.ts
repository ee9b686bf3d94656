import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { childEnvironment, readEnv } from '#kernel/env.ts';
import type { SubgraphContract } from '#kernel/graph/contract.ts';
import type { ChildMessage } from '#kernel/lifecycle.ts';
import { subgraphKey } from '#kernel/signature.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { describeSubgraph } from '#test/support/subgraph-contract.ts';
import { contract as templateContract } from '../../subgraphs/template/contract.ts';
import { template } from '../../subgraphs/template/index.ts';

/**
 * `CONTRACT_URL=https://…/graphql CONTRACT=path/to/contract.ts npm run contract` holds a subgraph that runs anywhere, written in any
 * language, to the contract: it must hold the data that its contract file speaks of, and tell its SQL statements (`EXPOSE_SQL_COUNT=yes`).
 * `CONTRACT_KEY` is its GATEWAY_KEY, where it asks for signatures.
 * Without them it is the template, served by a process of its own: nothing but its URL is known here either.
 */
const {
  CONTRACT_URL: given,
  CONTRACT: file,
  CONTRACT_KEY: hex,
} = readEnv(
  z.object({
    CONTRACT_URL: z.url().optional(),
    CONTRACT: z.string().optional(),
    CONTRACT_KEY: z.hex().length(64).optional(),
  }),
);
const key =
  given === undefined
    ? subgraphKey(TEST_GATEWAY_SECRET, template.name)
    : hex === undefined
      ? null
      : Buffer.from(hex, 'hex');

let url = given ?? '';
let contract: SubgraphContract = templateContract;
if (file !== undefined)
  ({ contract } = (await import(pathToFileURL(resolve(file)).href)) as {
    contract: SubgraphContract;
  });

if (given === undefined) {
  let database: TestDatabase;
  let child: ChildProcess;
  beforeAll(async () => {
    database = await createTestDatabase([template]);
    for (const { source, path } of contract.seed)
      await database.load(template, source, fileURLToPath(new URL(path, template.folder)));
    child = spawn(process.execPath, ['subgraphs/main.ts', 'template'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: childEnvironment({
        DATABASE_URL: database.url,
        PSEUDONYM_KEY: TEST_PSEUDONYM_KEY,
        GATEWAY_KEY: key?.toString('hex') ?? '',
        SUBGRAPH_PORTS: 'free',
        EXPOSE_SQL_COUNT: 'yes',
        LOG_LEVEL: 'error',
      }),
    });
    const [message] = (await once(child, 'message')) as [ChildMessage];
    if (message.type !== 'ready') throw new Error(message.reason);
    url = message.urls['template'] ?? '';
  });
  afterAll(async () => {
    const ended = once(child, 'exit');
    child.send({ type: 'drain' });
    await ended;
    await database.close();
  });
}

describeSubgraph({ name: given ?? 'the template by its URL', url: () => url, key, contract });

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import { startSubgraph } from '#kernel/graph/serve.ts';
import type { ChildMessage } from '#kernel/lifecycle.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { type Answer, ask } from '#test/support/graphql-client.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { createTokenIssuer, type TestClaims, writeIssuers } from '#test/support/token-issuer.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { subgraphNamed } from '../../subgraphs/list.ts';
import ports from '../../subgraphs/ports.json' with { type: 'json' };

const MAIN = fileURLToPath(new URL('../../subgraphs/main.ts', import.meta.url));
const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

/** The gateway over the hub's own graph, of which reference runs here and offers in a process of its own, that can be killed. */
export interface MatchHub {
  readonly url: string;
  readonly database: TestDatabase;
  token(claims: TestClaims): Promise<string>;
  ask(
    document: string,
    variables: object,
    claims: TestClaims,
  ): Promise<Answer<Record<string, unknown>>>;
  /** Publishes another version of the same graph; resolves when it serves. */
  reload(): Promise<void>;
  /** Kills offers as a crash would. */
  kill(): Promise<void>;
  /** Starts it again, elsewhere, and publishes where. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

export async function startMatchHub(eventsUrl = ''): Promise<MatchHub> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-match-hub-'));
  const [offers, reference] = ['offers', 'reference'].map(subgraphNamed) as [
    ReturnType<typeof subgraphNamed>,
    ReturnType<typeof subgraphNamed>,
  ];
  const database = await createTestDatabase([offers, reference]);
  for (const { source, path } of reference.builtinFiles ?? [])
    if (['domains', 'occupations'].includes(source)) await database.load(reference, source, path);
  const running = await startSubgraph(reference, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, 'reference') },
    log: createLogger('test', 'silent'),
  });
  let [child, offersUrl] = await spawnOffers(database.url, eventsUrl);

  const composed = await readFile(SUPERGRAPH, 'utf8');
  const file = join(folder, 'supergraph.graphql');
  let version = 0;
  const publish = async (): Promise<void> => {
    version += 1;
    const text = composed
      .replaceAll(`:${ports.offers}/`, `:${new URL(offersUrl).port}/`)
      .replaceAll(`:${ports.reference}/`, `:${new URL(running.url).port}/`);
    await writeFile(`${file}.draft`, `${text}\n# version ${version}\n`);
    await rename(`${file}.draft`, file);
  };
  await publish();
  const issuer = createTokenIssuer();
  const issuers = await writeIssuers([issuer.issuer]);
  const logged: string[] = [];
  const gateway = await startGateway(
    readGatewayEnv({
      PORT: '0',
      SUPERGRAPH: file,
      ISSUERS: issuers.file,
      GATEWAY_SECRET: TEST_GATEWAY_SECRET,
      QUOTA_STORE: 'none',
      DATA_FOLDER: join(folder, 'data'),
    }),
    createLogger('test', 'debug', { write: (line) => void logged.push(line) }),
  );
  const reload = async (): Promise<void> => {
    const served = (): number => logged.filter((line) => line.includes('supergraph serves')).length;
    const before = served();
    await publish();
    while (served() === before) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return {
    url: gateway.url,
    database,
    token: (claims) => issuer.token(claims),
    ask: async (document, variables, claims) =>
      ask(
        gateway.url,
        document,
        { ...variables },
        {
          authorization: `Bearer ${await issuer.token(claims)}`,
        },
      ),
    reload,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async revive() {
      [child, offersUrl] = await spawnOffers(database.url, eventsUrl);
      await reload();
    },
    async close() {
      await gateway.close();
      await running.close();
      child.kill('SIGKILL');
      await database.close();
      await issuers.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function spawnOffers(
  databaseUrl: string,
  eventsUrl: string,
): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [MAIN, 'offers'], {
    env: childEnvironment({
      DATABASE_URL: databaseUrl,
      SUBGRAPH_PORTS: 'free',
      PSEUDONYM_KEY: TEST_PSEUDONYM_KEY,
      GATEWAY_SECRET: TEST_GATEWAY_SECRET,
      EVENTS_URL: eventsUrl,
      LOG_LEVEL: 'warn',
    }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [ChildMessage];
  if (message.type !== 'ready') throw new Error(message.reason);
  return [child, message.urls['offers'] ?? ''];
}

import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { observeStatements, type Statement } from '#kernel/database/statement-count.ts';
import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY, startDemoServer } from '../demo-server.ts';
import { milliseconds, printTable, quantile } from '../statistics.ts';
import { type Fetch, startRecordProxy, timeUnderWay } from './record-proxy.ts';

/** `node bench/six-subgraph-question/main.ts`: what the question costs, beside its SQL run alone, and where the rest goes. */
const WARM_UP = 50;
const ROUNDS = 300;
const operation = (file: string): string =>
  readFileSync(
    new URL(`../../schema/operations/market-around-a-commune.${file}`, import.meta.url),
    'utf8',
  );
const body = JSON.stringify({
  query: operation('graphql'),
  variables: JSON.parse(operation('variables.json')),
});

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const log = createLogger('bench', 'error');
const server = await startDemoServer();
const fetches: Fetch[] = [];
const subgraphs = [];
const proxies = [];
for (const subgraph of SUBGRAPHS) {
  const running = await startSubgraph(subgraph, {
    databaseUrl: server.url,
    port: 0,
    pseudonymKey: BENCH_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log,
  });
  subgraphs.push(running);
  proxies.push({
    name: subgraph.name,
    direct: running.url,
    ...(await startRecordProxy(subgraph.name, running.url, fetches)),
  });
}
const gatewayOver = (urls: Record<string, string>) =>
  startGateway(
    {
      ...readGatewayEnv(),
      port: 0,
      dataFolder: '.estuaire',
      subgraphUrls: urls,
    },
    log,
  );
const direct = await gatewayOver(
  Object.fromEntries(proxies.map(({ name, direct: url }) => [name, url])),
);
const observed = await gatewayOver(Object.fromEntries(proxies.map(({ name, url }) => [name, url])));

async function ask(url: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return performance.now() - from;
}

for (let round = 0; round < WARM_UP; round += 1) await ask(direct.url);
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) whole.push(await ask(direct.url));

const statements: Statement[] = [];
const stopObserving = observeStatements((statement) => statements.push(statement));
await ask(direct.url);
stopObserving();

const waiting: number[] = [];
const throughProxies: number[] = [];
let fetchCount = 0;
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  fetches.length = 0;
  const took = await ask(observed.url);
  await new Promise((resolve) => setTimeout(resolve, 1));
  if (round < WARM_UP) continue;
  throughProxies.push(took);
  waiting.push(timeUnderWay(fetches));
  fetchCount = fetches.length;
}

const sql = postgres(server.url, { max: 1 });
const alone: number[] = [];
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  const from = performance.now();
  for (const { query, parameters } of statements)
    await sql.unsafe(query, [...parameters] as never[], { prepare: true });
  if (round >= WARM_UP) alone.push(performance.now() - from);
}

const row = (what: string, sample: readonly number[]): string[] => [
  what,
  milliseconds(quantile(sample, 0.5)),
  milliseconds(quantile(sample, 0.95)),
  (quantile(sample, 0.5) / quantile(alone, 0.5)).toFixed(2),
];
printTable(
  [
    ['', 'p50', 'p95', 'against the SQL alone'],
    row('the question, whole', whole),
    row(`its ${statements.length} SQL statements alone, one after the other`, alone),
    row('the question through recording proxies', throughProxies),
    row(`  of which some of its ${fetchCount} fetches under way`, waiting),
    row(
      '  of which none: the gateway and its HTTP',
      throughProxies.map((took, index) => took - (waiting[index] ?? 0)),
    ),
  ],
  write,
);
await sql.end();
await direct.close();
await observed.close();
for (const proxy of proxies) proxy.close();
for (const subgraph of subgraphs) await subgraph.close();
await server.close();
process.exit(0);

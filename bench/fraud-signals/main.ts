import postgres from 'postgres';
import { createGraphClient } from '#kernel/jobs/graph-client.ts';
import { domainKey, pseudonymsFrom } from '#kernel/pseudonym.ts';
import { startHub } from '#test/support/hub.ts';
import { sizesOf } from '../../demo/profiles.ts';
import { createWorld } from '../../demo/world.ts';
import { runOne } from '../../scripts/jobs/one-job.ts';
import { integrity } from '../../subgraphs/integrity/index.ts';
import { BENCH_PSEUDONYM_KEY, startDemoServer } from '../demo-server.ts';
import { printTable } from '../statistics.ts';
import { honestTable, rightnessTable } from './tables.ts';
import { readToldSignals } from './told-signals.ts';

/** `node bench/fraud-signals/main.ts`: of the frauds planted in the demo département, how many each signal finds, and how much of what it finds is right. */
const DEMO = { profile: 'departement', seed: 44, asOf: '2026-10-31' } as const;

const server = await startDemoServer();
const hub = await startHub({ databaseUrl: server.url, pseudonymKey: BENCH_PSEUDONYM_KEY });
const pseudonyms = pseudonymsFrom(BENCH_PSEUDONYM_KEY);
const write = (line: string): void => void process.stdout.write(`${line}\n`);

for (const job of integrity.jobs ?? []) {
  const startedAt = performance.now();
  const { outcome, counts } = await runOne({
    subgraph: integrity,
    job,
    databaseUrl: server.url,
    pseudonyms,
    disclosureKey: domainKey(BENCH_PSEUDONYM_KEY, 'disclosure'),
    graph: createGraphClient({ url: hub.url, token: () => hub.token('service') }),
    isAgain: true,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  write(`${job.name}: ${outcome} in ${seconds} s, ${JSON.stringify(counts)}`);
}
write('');

const world = createWorld({ ...DEMO, sizes: sizesOf(DEMO.profile, 1) });
const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
const told = await readToldSignals(sql, pseudonyms('integrity'));
printTable(rightnessTable(told, world), write);
write('');
printTable(honestTable(told, world), write);

await sql.end();
await hub.close();
await server.close();

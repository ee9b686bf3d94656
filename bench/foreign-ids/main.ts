import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ask } from '#test/support/graphql-client.ts';
import { startHub } from '#test/support/hub.ts';
import { startDemoServer } from '../demo-server.ts';
import { milliseconds, quantile } from '../statistics.ts';

/** `node bench/foreign-ids/main.ts`: whether time tells a counsellor that somebody whom he does not accompany is on file. */
const { values } = parseArgs({ options: { pairs: { type: 'string', default: '10000' } } });
const PAIRS = Number(values.pairs);
const WARM_UP = 500;
const QUESTION = 'query($id: ID!) { jobseeker(id: $id) { id lastName } }';

const server = await startDemoServer();
const hub = await startHub({ databaseUrl: server.url });
const foreign = await idsOf('investigator', 'fraud-check', 400);
const own = new Set(await idsOf('counsellor', 'counselling', 400));
const others = foreign.filter((id) => !own.has(id));

const authorization = `Bearer ${await hub.token('counsellor')}`;
const headers = { authorization, 'estuaire-purpose': 'counselling' };
const times = { foreign: [] as number[], missing: [] as number[] };
let longer = 0;
for (let number = 0; number < PAIRS + WARM_UP; number += 1) {
  const asked = { foreign: others[number % others.length] ?? '', missing: randomUUID() };
  const order =
    number % 2 === 0 ? (['foreign', 'missing'] as const) : (['missing', 'foreign'] as const);
  const took = { foreign: 0, missing: 0 };
  for (const kind of order) {
    const startedAt = performance.now();
    await ask(hub.url, QUESTION, { id: asked[kind] }, headers);
    took[kind] = performance.now() - startedAt;
  }
  if (number < WARM_UP) continue;
  times.foreign.push(took.foreign);
  times.missing.push(took.missing);
  longer += took.foreign > took.missing ? 1 : 0;
}
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const z = (longer - PAIRS / 2) / Math.sqrt(PAIRS / 4);
write(`pairs             ${PAIRS}`);
write(`foreign, p50      ${milliseconds(quantile(times.foreign, 0.5))}`);
write(`missing, p50      ${milliseconds(quantile(times.missing, 0.5))}`);
write(
  `p50 apart         ${(quantile(times.foreign, 0.5) - quantile(times.missing, 0.5)).toFixed(4)} ms`,
);
write(`foreign longer in ${((100 * longer) / PAIRS).toFixed(1)} of 100 pairs, z = ${z.toFixed(2)}`);
await hub.close();
await server.close();

async function idsOf(
  as: 'investigator' | 'counsellor',
  purpose: string,
  most: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < most; ) {
    const { data }: { data: Page | null } = await hub.ask<Page>(
      'query($after: String) { jobseekers(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
      { as, purpose },
    );
    ids.push(...(data?.jobseekers.nodes ?? []).map(({ id }) => id));
    if (data?.jobseekers.pageInfo.hasNextPage !== true) break;
    after = data.jobseekers.pageInfo.endCursor;
  }
  return ids;
}

interface Page {
  readonly jobseekers: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

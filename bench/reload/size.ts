import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.ts';
import { QUESTION, startParts } from './parts.ts';
import { mb, ms } from './reloads.ts';
import { startLoad } from './steady-load.ts';
import { newSupergraphFile, untilServing } from './supergraph-file.ts';
import { syntheticSupergraph } from './synthetic-supergraph.ts';

const PER_SECOND = 100;
const TYPES = 40;
const RELOADS = 3;

/** Start and reload of a large supergraph: how long each takes, and how long the event loop is held while requests are answered. */
export async function size(subgraphs: number): Promise<readonly string[][]> {
  const parts = await startParts(() => ({ delayMs: 0, instead: null }));
  const { file, publish } = newSupergraphFile();
  const url = (name: string): string => parts.url('e', name);
  const text = (edition: string) => syntheticSupergraph({ subgraphs, types: TYPES, url, edition });
  publish(text('0'));
  const gateway = await startChild(file);
  const started = await gateway.usage();
  const first = await took(() => ask(gateway.url, QUESTION));
  const second = await took(() => ask(gateway.url, `# again\n${QUESTION}`));
  const load = startLoad(gateway.url, PER_SECOND, () => QUESTION);
  await sleep(2_000);
  const calm = await gateway.usage();
  const times: number[] = [];
  const held: number[] = [];
  for (let number = 1; number <= RELOADS; number += 1) {
    await sleep(500);
    const version = publish(text(String(number)));
    times.push(await took(() => untilServing(gateway.url, version)));
    held.push((await gateway.usage()).heldMs);
  }
  const { returned, failures } = await load.end();
  const after = await gateway.usage();
  gateway.kill();
  parts.close();
  const failed = failures.length + returned.filter(({ status }) => status !== 200).length;
  return [
    ['supergraph', `${subgraphs} subgraphs of ${TYPES} types, ${mb(text('0').length / 1e6)}`],
    ['start', `${ms(gateway.startedInMs)}, ${mb(started.rssMb)} resident`],
    ['first question, another text of it', `${ms(first)}, ${ms(second)}`],
    ['reloads', times.map(ms).join(', ')],
    [
      'event loop held at most: before, while each reloads',
      [calm.heldMs, ...held].map(ms).join(', '),
    ],
    ['requests, failed', `${returned.length + failures.length}, ${failed}`],
    ['resident at the end', mb(after.rssMb)],
  ];
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function ask(url: URL, query: string): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  if (!answer.ok) throw new Error(`answered with ${answer.status}: ${await answer.text()}`);
}

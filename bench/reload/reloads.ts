import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../statistics.ts';
import { startChild } from './child.ts';
import { QUESTION, startParts } from './parts.ts';
import { startLoad } from './steady-load.ts';
import { newSupergraphFile, untilServing } from './supergraph-file.ts';
import { syntheticSupergraph } from './synthetic-supergraph.ts';

/** Reloads after which memory is taken for what it is while the gateway serves and reloads. */
const WARM = 20;
const PER_SECOND = 100;
const SLOW_MS = 3_000;
const ONE_IN = 50;

/** Changes the supergraph again and again under load, one request in fifty of which takes seconds. */
export async function reloads(count: number): Promise<readonly string[][]> {
  let asked = 0;
  const parts = await startParts((name) => {
    asked += 1;
    return {
      delayMs: name === 'part1' && asked % ONE_IN === 0 ? SLOW_MS : 0,
      instead: null,
    };
  });
  const { file, publish } = newSupergraphFile();
  const editions = new Map<string, string>();
  const next = (number: number): string => {
    const urls = `e${number - (number % 2)}`;
    const url = (name: string): string => parts.url(urls, name);
    const version = publish(
      syntheticSupergraph({ subgraphs: 4, types: 20, url, edition: `e${number}` }),
    );
    editions.set(version, urls);
    return version;
  };
  next(0);
  const gateway = await startChild(file);
  const load = startLoad(gateway.url, PER_SECOND, (number) =>
    number % 10 === 0 ? `# ${number % 100}\n${QUESTION}` : QUESTION,
  );
  await sleep(2_000);
  const settled = async () => {
    await sleep(SLOW_MS + 2_000);
    return gateway.usage();
  };
  const took: number[] = [];
  const heldMs: number[] = [];
  let before = await settled();
  for (let number = 1; number <= count; number += 1) {
    const began = performance.now();
    await untilServing(gateway.url, next(number));
    took.push(performance.now() - began);
    if (number === WARM) before = await settled();
  }
  const after = await settled();
  heldMs.push(before.heldMs, after.heldMs);
  const { returned, failures } = await load.end();
  gateway.kill();
  parts.close();
  const wrong = returned.filter(({ status, graph, body }) => {
    const edition = editions.get(graph);
    const right = JSON.stringify({ data: { t0x0: { id: '1', name: edition, added: edition } } });
    return status !== 200 || body.trim() !== right;
  });
  const times = returned.map(({ tookMs }) => tookMs);
  return [
    ['reloads', String(count)],
    ['requests', String(returned.length + failures.length)],
    ['failed', String(failures.length)],
    ['wrong, or of two versions', String(wrong.length)],
    ['versions that answered', String(new Set(returned.map(({ graph }) => graph)).size)],
    ['a reload, median and longest', `${ms(quantile(took, 0.5))}, ${ms(Math.max(...took))}`],
    ['an answer, median and p90', `${ms(quantile(times, 0.5))}, ${ms(quantile(times, 0.9))}`],
    ['event loop held at most', ms(Math.max(...heldMs))],
    ['heap after a collection', `${mb(before.heapMb)} after ${WARM} reloads, ${mb(after.heapMb)}`],
    ['resident memory', `${mb(before.rssMb)} after ${WARM} reloads, ${mb(after.rssMb)}`],
  ];
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const mb = (value: number): string => `${value.toFixed(0)} MB`;

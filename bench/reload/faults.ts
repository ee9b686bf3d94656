import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../statistics.ts';
import { startChild } from './child.ts';
import { type Behaviour, QUESTION, startParts } from './parts.ts';
import { ms } from './reloads.ts';
import { startLoad } from './steady-load.ts';
import { newSupergraphFile } from './supergraph-file.ts';
import { syntheticSupergraph } from './synthetic-supergraph.ts';

const PER_SECOND = 100;
const SETTLE_MS = 2_000;
const UNAFFECTED = 'query Alone { t0x0(id: "1") { id name size } }';
const EXPECTED = {
  both: { id: '1', name: 'e', added: 'e' },
  alone: { id: '1', name: 'e', size: 7 },
};

const destroy: RequestListener = (request) => void request.destroy();
const html: RequestListener = (_request, response) =>
  void response.setHeader('content-type', 'text/html').end('<html>Bad gateway</html>');
const half: RequestListener = (_request, response) =>
  void response.setHeader('content-type', 'application/json').end('{"data":{"_entities":[{');
const isOn = (): boolean => Math.floor(Date.now() / 1_000) % 2 === 0;

/** What the second subgraph does, and how long it takes. */
const FAULTS: readonly [name: string, does: () => ReturnType<Behaviour>][] = [
  ['none', () => ({ delayMs: 0, instead: null })],
  ['down', () => ({ delayMs: 0, instead: destroy })],
  ['slow (5 s)', () => ({ delayMs: 5_000, instead: null })],
  ['answers HTML', () => ({ delayMs: 0, instead: html })],
  ['answers half', () => ({ delayMs: 0, instead: half })],
  ['up 1 s, down 1 s', () => ({ delayMs: 0, instead: isOn() ? null : destroy })],
];

/** One of two subgraphs fails in each way for some seconds, under load: half of the requests ask it too. */
export async function faults(seconds: number): Promise<readonly string[][]> {
  const rows = [
    [
      'second subgraph',
      'requests',
      'failed',
      'field null',
      'its calls',
      'others p50',
      'others p99',
    ],
  ];
  for (const [name, does] of FAULTS) rows.push(await oneFault(name, does, seconds));
  return rows;
}

async function oneFault(
  name: string,
  does: () => ReturnType<Behaviour>,
  seconds: number,
): Promise<string[]> {
  let calls = 0;
  let isFailing = false;
  const parts = await startParts((part) => {
    if (part !== 'part1' || !isFailing) return { delayMs: 0, instead: null };
    calls += 1;
    return does();
  });
  const { file, publish } = newSupergraphFile();
  const url = (part: string): string => parts.url('e', part);
  publish(syntheticSupergraph({ subgraphs: 2, types: 2, url, edition: 'e' }));
  const gateway = await startChild(file);
  const load = startLoad(gateway.url, PER_SECOND, (number) =>
    number % 2 === 0 ? QUESTION : UNAFFECTED,
  );
  await sleep(SETTLE_MS);
  isFailing = true;
  await sleep(seconds * 1_000);
  const { returned, failures } = await load.end();
  gateway.kill();
  parts.close();
  const told = returned.map(({ status, body, tookMs }) => {
    const { t0x0 } = (JSON.parse(body) as { data: { t0x0: Record<string, unknown> } }).data;
    const isAlone = 'size' in t0x0;
    const expected = isAlone ? EXPECTED.alone : { ...EXPECTED.both, added: t0x0['added'] };
    const isRight = JSON.stringify(t0x0) === JSON.stringify(expected) && status === 200;
    const isNull = !isAlone && t0x0['added'] === null;
    return {
      isAlone,
      isNull,
      isRight: isRight && (isAlone || isNull || t0x0['added'] === 'e'),
      tookMs,
    };
  });
  const others = told.filter(({ isAlone }) => isAlone).map(({ tookMs }) => tookMs);
  return [
    name,
    String(returned.length + failures.length),
    String(failures.length + told.filter(({ isRight }) => !isRight).length),
    String(told.filter(({ isNull }) => isNull).length),
    String(calls),
    ms(quantile(others, 0.5)),
    ms(quantile(others, 0.99)),
  ];
}

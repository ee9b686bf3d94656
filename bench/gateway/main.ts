import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '../statistics.ts';
import { readCommand } from './command.ts';
import { CONTENDERS, type Contender, OWN } from './contenders.ts';
import { difference } from './difference.ts';
import { installContenders } from './install.ts';
import { loadGenerator } from './load.ts';
import { type Measured, measure, type Round } from './measure.ts';
import { flagsForProfile, printProfile, profileClock } from './profile.ts';
import { markdownOf, tableOf } from './report.ts';
import { ask, freePort, pinThisProcess, type Running, startOnCore, stop } from './running.ts';
import type { Recording } from './servers/limit.ts';
import { startSubgraphs } from './subgraphs-process.ts';
import { composeWorkload } from './workload/supergraph.ts';

/** `node bench/gateway/main.ts`: gateways on the workload of the public benchmark, one core each, in turns. README.md says how. */
const { seconds, rounds, body, chosen, profiled, nodeFlags, isServing } = readCommand(
  process.argv.slice(2),
);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (chosen.some(({ isInstalledApart }) => isInstalledApart)) installContenders(say);
pinThisProcess();
const folder = mkdtempSync(join(tmpdir(), 'estuaire-bench-'));
const fileIn = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const subgraphs = await startSubgraphs();
const supergraphFile = fileIn('supergraph.graphql', composeWorkload(subgraphs.urls));
const load = loadGenerator(body, folder);
const running = new Map<Contender, Running>();
let measuredFrom = 0;
/** Ctrl-C, which elsewhere than in `--serve` throws the run away. */
const interrupted = new Promise<void>((resolve) => {
  process.once('SIGINT', () => (isServing ? resolve() : process.exit(130)));
});
try {
  const recordingFile = chosen.some(({ isReplay }) => isReplay) ? await record() : '';
  for (const contender of chosen) running.set(contender, await start(contender, recordingFile));
  await compareAnswers();
  if (isServing) await serveUntilTold();
  else await printMeasured();
} finally {
  for (const gateway of running.values()) await stop(gateway);
  subgraphs.child.kill();
  rmSync(folder, { recursive: true });
}
if (profiled !== null) printProfile(measuredFrom, say);

async function printMeasured(): Promise<void> {
  for (const { url } of running.values()) await load(url, Math.min(3, seconds));
  measuredFrom = profileClock();
  const measured = await measureInTurns();
  await compareAnswers();
  const table = tableOf(measured);
  printTable(table, say);
  say(`\n${markdownOf(table)}`);
}

async function serveUntilTold(): Promise<void> {
  for (const [{ name }, { url, child }] of running) say(`${name}: ${url} (process ${child.pid})`);
  say(`body: ${fileIn('body.json', body)}`);
  await interrupted;
}

async function start(contender: Contender, recordingFile: string): Promise<Running> {
  const port = await freePort();
  const words = contender.command({ supergraphFile, recordingFile, port });
  const profile = contender === profiled ? flagsForProfile() : [];
  return startOnCore([...nodeFlags, ...profile, ...words], port);
}

/** What this gateway asks of the subgraphs for the question, stage by stage, and its answer: for the limits to replay. */
async function record(): Promise<string> {
  const own = CONTENDERS.find(({ name }) => name === OWN);
  if (own === undefined) throw new Error('This gateway is not among the contenders.');
  const gateway = await start(own, '');
  try {
    const answer = await ask(gateway.url, body);
    const stages = await subgraphs.record(() => ask(gateway.url, body));
    say(`stages of ${OWN}: ${stages.map((stage) => stage.length).join(' + ')} fetches`);
    const urlOf = (name: string): string => subgraphs.urls[name] ?? '';
    const recording: Recording = {
      answer,
      stages: stages.map((stage) =>
        stage.map(({ subgraph, body: asked }) => ({ url: urlOf(subgraph), body: asked })),
      ),
    };
    return fileIn('recording.json', JSON.stringify(recording));
  } finally {
    await stop(gateway);
  }
}

/** Throws unless all of them answer the same data, without errors. */
async function compareAnswers(): Promise<void> {
  let expected: unknown;
  for (const [{ name }, { url }] of running) {
    const text = await ask(url, body);
    const { data, errors } = JSON.parse(text);
    if (errors !== undefined) throw new Error(`${name} answers with errors: ${text.slice(0, 500)}`);
    expected ??= data;
    const differs = difference(expected, data);
    if (differs !== null) throw new Error(`${chosen[0]?.name} and ${name} differ at ${differs}`);
    say(`${name}: the same ${(text.length / 1_000).toFixed(1)} kB`);
  }
}

async function measureInTurns(): Promise<Measured[]> {
  const measured = new Map<Contender, Round[]>(chosen.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [contender, gateway] of running) {
      const result = await measure(gateway, subgraphs, load, seconds);
      measured.get(contender)?.push(result);
      say(`round ${round + 1}: ${contender.name} ${result.perSecond.toFixed(1)} requests/s`);
    }
  return [...measured].map(([contender, all]) => ({ contender, rounds: all }));
}

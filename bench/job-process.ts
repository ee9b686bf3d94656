import { createGraphClient } from '#kernel/jobs/graph-client.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { ALL_JOBS } from '../scripts/jobs/command.ts';
import { runOne } from '../scripts/jobs/one-job.ts';
import { BENCH_PSEUDONYM_KEY } from './demo-server.ts';

/** What the job's process tells the bench: how far it is, then what became of it all. */
export type Told =
  | { readonly step: string; readonly done: number; readonly atMs: number }
  | {
      readonly outcome: string;
      readonly atMs: number;
      readonly peakMb: number;
      readonly cpuSeconds: number;
    };

/** Runs a job in a process of its own, so that its memory is its own: `node job-process.ts <job> <database> <endpoint>`; tokens come from the parent. */
const [name = '', databaseUrl = '', url = ''] = process.argv.slice(2);
const one = ALL_JOBS.find(({ job }) => job.name === name);
if (one === undefined) throw new Error(`There is no job ${name}.`);

const token = (): Promise<string> =>
  new Promise((resolve) => {
    process.once('message', (message) => resolve(String(message)));
    process.send?.('token');
  });
const startedAt = performance.now();
const tell = (told: object): void =>
  void process.send?.({ ...told, atMs: performance.now() - startedAt });
const receipt = await runOne({
  ...one,
  databaseUrl,
  pseudonyms: pseudonymsFrom(BENCH_PSEUDONYM_KEY),
  graph: createGraphClient({ url, token }),
  isAgain: true,
  onProgress: ({ step, done }) => tell({ step, done }),
});
tell({
  outcome: receipt.refusal?.message ?? JSON.stringify(receipt.counts),
  peakMb: process.resourceUsage().maxRSS / 1_024,
  cpuSeconds: process.cpuUsage().user / 1e6,
});
process.disconnect();

import { createGraphClient } from '#kernel/jobs/graph-client.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { ALL_JOBS } from '../../scripts/jobs/command.ts';
import { runOne } from '../../scripts/jobs/one-job.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';

/** What the job's process tells the bench: when a step began, then what became of it all. */
export type Told =
  | { readonly step: string; readonly atMs: number }
  | { readonly outcome: string; readonly atMs: number; readonly peakMb: number };

/** Runs the forecast in a process of its own, so that its memory is its own: `node job-child.ts <database> <endpoint>`; tokens come from the parent. */
const [databaseUrl = '', url = ''] = process.argv.slice(2);
const one = ALL_JOBS.find(({ job }) => job.name === 'hiring-forecast');
if (one === undefined) throw new Error('There is no forecast.');

const token = (): Promise<string> =>
  new Promise((resolve) => {
    process.once('message', (message) => resolve(String(message)));
    process.send?.('token');
  });
const startedAt = performance.now();
const tell = (told: object): void =>
  void process.send?.({ ...told, atMs: performance.now() - startedAt });
let last = '';
const receipt = await runOne({
  ...one,
  databaseUrl,
  pseudonyms: pseudonymsFrom(BENCH_PSEUDONYM_KEY),
  graph: createGraphClient({ url, token }),
  isAgain: true,
  onProgress({ step }) {
    if (step !== last) tell({ step });
    last = step;
  },
});
tell({
  outcome: receipt.refusal?.message ?? JSON.stringify(receipt.counts),
  peakMb: process.resourceUsage().maxRSS / 1_024,
});
process.disconnect();

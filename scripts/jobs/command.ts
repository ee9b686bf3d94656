import { parseArgs } from 'node:util';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import type { Job } from '#kernel/jobs/job.ts';
import { SUBGRAPHS, subgraphNamed } from '../../subgraphs/list.ts';

export const USAGE = `Usage:
  npm run job -- <subgraph> <job>      run a job of a subgraph; the hub must be running
      --period 2026-10                 what to work on; the job decides when it is left out
      --again                          also when the period was done before
  npm run job -- all                   every job, in order, each as without options
  npm run job -- status                the jobs there are, and their last runs
`;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'status' }
  | {
      readonly kind: 'run';
      readonly jobs: readonly JobOfSubgraph[];
      readonly period: string | null;
      readonly isAgain: boolean;
    };

export interface JobOfSubgraph {
  readonly subgraph: Subgraph;
  readonly job: Job;
}

/** Every job, in the order in which they should run. */
export const ALL_JOBS: readonly JobOfSubgraph[] = SUBGRAPHS.flatMap((subgraph) =>
  (subgraph.jobs ?? []).map((job) => ({ subgraph, job })),
);

/** Reads the words of the command line. Throws a sentence that says what there is; nothing has been started then. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      period: { type: 'string' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const [first, second] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (first === undefined) throw new Error(USAGE.trimEnd());
  if (first === 'status') return { kind: 'status' };
  const options = { period: values.period ?? null, isAgain: values.again };
  if (first === 'all') return { kind: 'run', jobs: ALL_JOBS, ...options };
  const { name } = subgraphNamed(first);
  const jobs = ALL_JOBS.filter(({ subgraph }) => subgraph.name === name);
  const named = jobs.filter(({ job }) => job.name === second);
  if (named.length === 0) {
    const names = jobs.map(({ job }) => job.name).join(', ') || 'it has none';
    throw new Error(`Name a job of ${name} (${names}).\n${USAGE.trimEnd()}`);
  }
  return { kind: 'run', jobs: named, ...options };
}

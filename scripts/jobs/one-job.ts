import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import type { JobProgress } from '#kernel/jobs/job.ts';
import { type JobReceipt, runJob } from '#kernel/jobs/run-job.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import type { JobOfSubgraph } from './command.ts';

export interface OneJob extends JobOfSubgraph {
  readonly databaseUrl: string;
  readonly graph: GraphClient;
  readonly pseudonyms: Pseudonyms;
  readonly disclosureKey?: Buffer;
  readonly period?: string | null;
  readonly isAgain?: boolean;
  readonly onProgress?: (progress: JobProgress) => void;
}

/** Connections of a run: one holds its lock, the others read and write side by side. */
const CONNECTIONS = 4;

/** Runs one job as its subgraph's role. */
export async function runOne({ databaseUrl, subgraph, ...options }: OneJob): Promise<JobReceipt> {
  const { sql, close } = connect({
    url: databaseUrl,
    role: roleOf(subgraph.name),
    maxConnections: CONNECTIONS,
  });
  try {
    return await runJob({ ...options, sql, subgraph: subgraph.name });
  } finally {
    await close();
  }
}

/** One line for a terminal. */
export function describeRun({ subgraph, job }: JobOfSubgraph, receipt: JobReceipt): string {
  const name = `${subgraph.name} ${job.name}${receipt.period === null ? '' : ` ${receipt.period}`}`;
  if (receipt.refusal !== null)
    return `${name}: refused, ${receipt.refusal.code}: ${receipt.refusal.message}`;
  const counts = Object.entries(receipt.counts).map(([what, count]) => `${what} ${count}`);
  if (receipt.outcome === 'ALREADY_DONE') return `${name}: done before (--again does it anew)`;
  const seconds = (receipt.durationMs / 1_000).toFixed(1);
  return `${name}: done in ${seconds} s${receipt.isResumed ? ', taken up where it had stopped' : ''}; ${counts.join(', ')}`;
}

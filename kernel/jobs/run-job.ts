import type { Sql, TransactionSql } from 'postgres';
import { roleOf, schemaOf } from '../database/names.ts';
import { invariant } from '../invariant.ts';
import type { Pseudonyms } from '../pseudonym.ts';
import type { GraphClient } from './graph-client.ts';
import { type Job, type JobCounts, type JobProgress, JobRefused } from './job.ts';
import { findDone, keepCheckpoint, markDone, markRefused, openRun } from './run-journal.ts';

export interface RunJobOptions {
  readonly sql: Sql;
  readonly subgraph: string;
  readonly job: Job;
  readonly graph: GraphClient;
  readonly pseudonyms: Pseudonyms;
  /** For jobs that publish counts. @default null */
  readonly disclosureKey?: Buffer | null;
  /** The period to work on; the job decides without it. */
  readonly period?: string | null;
  /** Whether to do anew what was done before for the period. @default false */
  readonly isAgain?: boolean;
  readonly onProgress?: (progress: JobProgress) => void;
}

export interface JobReceipt {
  readonly outcome: 'DONE' | 'ALREADY_DONE' | 'REFUSED';
  readonly job: string;
  /** Null when the run was refused before it had one. */
  readonly period: string | null;
  readonly counts: JobCounts;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  /** Whether it went on where a killed run of the same period had stopped. */
  readonly isResumed: boolean;
  readonly durationMs: number;
}

/**
 * Runs a job of a subgraph, alone: another run of the same job is refused with `JOB_RUNNING`. A killed run leaves its row RUNNING with its
 * checkpoint; the next run of its period goes on there, one of another period begins anew.
 */
export async function runJob(options: RunJobOptions): Promise<JobReceipt> {
  const { sql, subgraph, job } = options;
  const startedAt = performance.now();
  const lock = await sql.reserve();
  const key = `${roleOf(subgraph)}/${job.name}`;
  try {
    const [row] = await lock<
      { taken: boolean }[]
    >`select pg_try_advisory_lock(hashtext(${key})) as taken`;
    invariant(row !== undefined, 'a lock answers');
    if (!row.taken)
      return refused(
        job,
        null,
        startedAt,
        new JobRefused('JOB_RUNNING', `${job.name} is running.`),
      );
    try {
      return await runAlone(options, startedAt);
    } finally {
      await lock`select pg_advisory_unlock(hashtext(${key}))`;
    }
  } finally {
    lock.release();
  }
}

async function runAlone(options: RunJobOptions, startedAt: number): Promise<JobReceipt> {
  const { sql, subgraph, job, pseudonyms, disclosureKey = null, onProgress } = options;
  const schema = schemaOf(subgraph);
  const { purpose = 'purpose:statistics' } = job;
  const graph: GraphClient = {
    ask: (document, variables) => options.graph.ask(document, variables, purpose),
  };
  const base = { sql, schema, graph, pseudonyms, disclosureKey };
  let period: string | null = null;
  try {
    period = await job.periodOf(options.period ?? null, base);
    if (options.isAgain !== true) {
      const done = await findDone(sql, schema, job.name, period);
      if (done !== null)
        return receipt(job, startedAt, { outcome: 'ALREADY_DONE', period, counts: done });
    }
    const { id, checkpoint } = await openRun(sql, schema, job.name, period);
    try {
      const counts = await job.run({
        ...base,
        runId: id,
        period,
        resumed: checkpoint,
        keep: (tx: TransactionSql, state: unknown) => keepCheckpoint(tx, schema, id, state),
        report: (progress) => onProgress?.(progress),
      });
      await markDone(sql, schema, id, counts);
      return receipt(job, startedAt, {
        outcome: 'DONE',
        period,
        counts,
        isResumed: checkpoint !== null,
      });
    } catch (error) {
      if (error instanceof JobRefused) await markRefused(sql, schema, id, error);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof JobRefused)) throw error;
    return refused(job, period, startedAt, error);
  }
}

const refused = (job: Job, period: string | null, startedAt: number, error: JobRefused) =>
  receipt(job, startedAt, {
    outcome: 'REFUSED',
    period,
    refusal: { code: error.code, message: error.message },
  });

const receipt = (
  { name }: Job,
  startedAt: number,
  rest: Partial<JobReceipt> & Pick<JobReceipt, 'outcome' | 'period'>,
): JobReceipt => ({
  job: name,
  counts: {},
  refusal: null,
  isResumed: false,
  durationMs: Math.round(performance.now() - startedAt),
  ...rest,
});

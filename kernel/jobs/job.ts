import type { Sql, TransactionSql } from 'postgres';
import type { Pseudonyms } from '../pseudonym.ts';
import type { GraphClient } from './graph-client.ts';

/** Work that a subgraph does over all of its records, on demand or each month: `npm run job -- <subgraph> <name>`. */
export interface Job {
  /** Kebab-case, unique in the subgraph. */
  readonly name: string;
  /** What it makes, in a sentence. */
  readonly summary: string;
  /** How often it should run, in words. */
  readonly every: string;
  /** Whether it takes one period after the other: run again, it does the next one, until none is left. @default false */
  readonly isSerial?: boolean;
  /** The purpose for which it asks the hub: with its default it reads the record of nobody. @default 'purpose:statistics' */
  readonly purpose?: string;
  /**
   * What the run is about, `asked` or else what the data suggests: a month, `2026-10`. Throws `JobRefused` for a period that cannot be worked
   * on, such as a month that is not closed.
   */
  periodOf(asked: string | null, context: JobBase): Promise<string>;
  /** Does the work and says what was counted. Throws `JobRefused` when the result may not be used; what it replaces then stays. */
  run(context: JobContext): Promise<JobCounts>;
}

export type JobCounts = Readonly<Record<string, number>>;

export interface JobBase {
  /** As the subgraph's own role. */
  readonly sql: Sql;
  /** The subgraph's Postgres schema, for qualified names in SQL. */
  readonly schema: string;
  /** The hub's endpoint, as the role `service`: what a job needs of another subgraph it asks here. */
  readonly graph: GraphClient;
  /** Pseudonyms and other keyed hashes by domain; the keys stay outside of the database. */
  readonly pseudonyms: Pseudonyms;
  /** The 32 secret bytes of disclosure control, the same for ever; null where the run was given none. */
  readonly disclosureKey: Buffer | null;
}

export interface JobContext extends JobBase {
  readonly runId: number;
  readonly period: string;
  /** What a killed run of the same period had kept last; null at a fresh start. */
  readonly resumed: unknown;
  /** Keeps how far the run is, in the transaction of what it stored; plain JSON. */
  keep(tx: TransactionSql, checkpoint: unknown): Promise<void>;
  report(progress: JobProgress): void;
}

export interface JobProgress {
  readonly step: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
}

/** Thrown when a run may not begin or its result may not be used; nothing that was there before is lost. */
export class JobRefused extends Error {
  /** SCREAMING_SNAKE, cause first, such as `MONTH_NOT_CLOSED`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Declares a job. */
export const defineJob = (job: Job): Job => job;

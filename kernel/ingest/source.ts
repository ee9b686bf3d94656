import type { Sql, TransactionSql } from 'postgres';
import type { SourceInput } from './input.ts';
import type { RowPacker } from './packed-rows.ts';

/** A value for one column of a staging table. Dates are ISO texts; arrays and JSON are given as PostgreSQL or JSON text. */
export type Cell = string | number | boolean | null;

/** A staging table: column names with their PostgreSQL types, in COPY order. The engine adds `line_no bigint`. */
export type StagingColumns = Readonly<Record<string, string>>;

/** One record as the source holds it, and the line (1 is the first of the file) where it begins. */
export interface SourceRecord<Value> {
  readonly line: number;
  readonly value: Value;
}

/** Why a record could not be taken. `value` is masked before it is kept. */
export interface Rejection {
  readonly column: string | null;
  /** SCREAMING_SNAKE, cause first, such as `DATE_INVALID`. */
  readonly code: string;
  /** A sentence: what is wrong and what was expected. Holds no value of a person. */
  readonly reason: string;
  readonly value?: string | null;
  /**
   * `FORMAT` (the default): the record cannot be read; too many of these and the file is refused whole.
   * `RULE`: it can be read but may not be taken (outside the file's window, refers to nothing).
   */
  readonly fault?: 'FORMAT' | 'RULE';
}

/** Thrown by a reader or mapper through `reject`; the engine keeps the record as a reject and goes on. */
export class RecordRejected extends Error {
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

export function reject(rejection: Rejection): never {
  throw new RecordRejected(rejection);
}

/** Where a mapper puts what it made of one record. */
export interface RecordSink {
  /** Adds a row to staging table `table`; columns left out are null. */
  emit(table: string, row: Readonly<Record<string, Cell>>): void;
  /** Begins a row of packed staging table `table`: pack every column, in the order declared. */
  pack(table: string): RowPacker;
  /** Notes a doubt about a record that is taken all the same; counted by code on the receipt. */
  flag(code: string): void;
}

export interface LoadContext {
  /** The file's row in `ingest_files`, for the `file_id` of what is stored. */
  readonly fileId: number;
  readonly fileName: string;
  /** Last day that the data speaks of, when the file or the operator says so. */
  readonly coversUntil: string | null;
  /** When the hub received the file. */
  readonly retrievedAt: Date;
  /** The subgraph's Postgres schema, for qualified names in SQL. */
  readonly schema: string;
  /** Pseudonyms of the subgraph's domain, for identifiers of persons that must not be stored. */
  readonly pseudonym: (identifier: string) => string;
}

/** What became of the staged records; the three add up to the number of records staged. */
export interface MergeCounts {
  readonly loaded: number;
  readonly duplicate: number;
  /** Records the SQL refused; each has its row in `ingest_rejects`. @default 0 */
  readonly rejected?: number;
  /** Doubts that only the SQL could see, by code; added to those of the mapper. */
  readonly flags?: Readonly<Record<string, number>>;
}

/** One source of a subgraph: how its files are read, mapped and merged. Everything but `afterwards` happens in one transaction. */
export interface Source<Value = unknown> {
  /** Kebab-case, unique in the subgraph: `npm run ingest -- <subgraph> <name> <file>`. */
  readonly name: string;
  readonly dataset: string;
  readonly publisher: string;
  readonly licence: string;
  /** How often a new file comes, in words. */
  readonly refresh: string;
  /** Staging tables by short name; created as temporary tables `staging_<name>`. */
  readonly staging: Readonly<Record<string, StagingColumns>>;
  /** Staging tables whose rows are packed as bytes, for the largest files; also temporary and called `staging_<name>`, but not analyzed. */
  readonly packedStaging?: Readonly<Record<string, StagingColumns>>;
  /**
   * Makes tables of the source's own in place of packed staging tables, and gives their qualified names by short name. Rows copied there
   * need not be copied again by `merge`. They hold the declared columns and `line_no bigint`.
   */
  prepare?(tx: TransactionSql, context: LoadContext): Promise<Readonly<Record<string, string>>>;
  /**
   * Gives the records in batches; throws `FileRefused` when the file as a whole cannot be read.
   * A record need not outlive the next one: readers of large files give the same object again.
   */
  read(input: SourceInput, context: LoadContext): AsyncIterable<Iterable<SourceRecord<Value>>>;
  /** Maps one record to staging rows, or calls `reject`. Pure but for the sink. */
  map(value: Value, sink: RecordSink, context: LoadContext, line: number): void;
  /** Set-based SQL from the staging tables to the subgraph's own. */
  merge(tx: TransactionSql, context: LoadContext): Promise<MergeCounts>;
  /** What follows the commit, in short transactions of its own; whoever loads next, also the same file, takes up what was cut. */
  afterwards?(sql: Sql): Promise<void>;
  /** The day a file's name bounds its data to, ISO date, or null. */
  coversUntil?(fileName: string): string | null;
  /** Share of FORMAT rejects above which the file is refused whole. @default 0.1 */
  readonly maxFormatRejectShare?: number;
  /** Opens a URL of this source where a plain GET is not enough (paging, acknowledging). */
  open?(url: URL, options: FeedOptions): Promise<Feed>;
}

export interface FeedOptions {
  /** The partner's key or bearer token, from `INGEST_API_KEY`. */
  readonly apiKey: string | null;
}

/** A source read over HTTP: its records as one stream of bytes, and what to do once they are stored. */
export interface Feed {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Called after the load has been committed; an at-least-once feed acknowledges its events here. */
  acknowledge?(): Promise<void>;
}

/** Declares a source; its only use is to infer the record type. */
export const defineSource = <Value>(source: Source<Value>): Source<Value> => source;

import type { Sql, TransactionSql } from 'postgres';
import { roleOf, schemaOf } from '../database/names.ts';
import { invariant } from '../invariant.ts';
import { FileRefused } from './file-refused.ts';
import type { OpenInput } from './input.ts';
import {
  closeFile,
  coveredByCorrected,
  findLoaded,
  openFile,
  recordRefusal,
  rejectCounts,
  restate,
} from './journal.ts';
import type { Receipt } from './receipt.ts';
import {
  type LoadContext,
  type MergeCounts,
  RecordRejected,
  type Source,
  type SourceRecord,
} from './source.ts';
import { createStage, type Stage } from './stage.ts';

export interface LoadOptions {
  readonly sql: Sql;
  readonly subgraph: string;
  readonly source: Source;
  readonly input: OpenInput;
  readonly pseudonym: LoadContext['pseudonym'];
  /** Last day the data speaks of; the file's name decides when this is absent. Another day than before loads the same content anew. */
  readonly coversUntil?: string | null;
  /** The file whose rejects this one corrects. */
  readonly correctsFileId?: number | null;
  readonly now?: () => Date;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly received: number;
  readonly rejected: number;
  readonly stage: 'reading' | 'merging';
}

/** Refusing for too many rejects needs a file large enough to judge. */
const JUDGED_FROM_RECORDS = 20;
const DEFAULT_MAX_REJECT_SHARE = 0.1;

class AlreadyLoaded extends Error {
  readonly fileId: number;

  constructor(fileId: number) {
    super('already loaded');
    this.fileId = fileId;
  }
}

/**
 * Loads one file in one transaction: records are read and mapped while COPY fills temporary staging tables, then the source's
 * set-based SQL merges them. A file already loaded (same source, same SHA-256) changes nothing. Loads of one source wait for each other.
 * What the source does afterwards follows the commit.
 * Never half done: a refused or killed load leaves only, when it could be written, its REFUSED receipt.
 */
export async function loadFile(options: LoadOptions): Promise<Receipt> {
  const receipt = await loadOnce(options);
  await options.source.afterwards?.(options.sql);
  return receipt;
}

async function loadOnce(options: LoadOptions): Promise<Receipt> {
  const startedAt = performance.now();
  const tally = { received: 0, rejected: 0 };
  try {
    return await options.sql.begin((tx) => loadIn(tx, options, tally, startedAt));
  } catch (error) {
    if (error instanceof AlreadyLoaded)
      return receiptOf(options, tally, startedAt, {
        outcome: 'ALREADY_LOADED',
        fileId: error.fileId,
      });
    if (!(error instanceof FileRefused)) throw error;
    const receipt = receiptOf(options, tally, startedAt, {
      outcome: 'REFUSED',
      refusal: { code: error.code, message: error.message },
    });
    const fileId = await recordRefusal(
      options.sql,
      schemaOf(options.subgraph),
      options.source,
      receipt,
      options.input.progress().bytes,
    );
    return { ...receipt, fileId };
  }
}

async function loadIn(
  tx: TransactionSql,
  options: LoadOptions,
  tally: Tally,
  startedAt: number,
): Promise<Receipt> {
  const { source, subgraph, input } = options;
  const schema = schemaOf(subgraph);
  await tx`select pg_advisory_xact_lock(hashtext(${`${roleOf(subgraph)}/${source.name}`}))`;
  const retrievedAt = options.now?.() ?? new Date();
  const correctsFileId = options.correctsFileId ?? null;
  const covered =
    correctsFileId === null
      ? source.coversUntil?.(input.name)
      : await coveredByCorrected(tx, schema, source.name, correctsFileId);
  const coversUntil = options.coversUntil ?? covered ?? null;
  const fileId = await openFile(tx, schema, source, {
    fileName: input.name,
    coversUntil,
    retrievedAt,
    correctsFileId,
  });
  const context: LoadContext = {
    fileId,
    fileName: input.name,
    coversUntil,
    retrievedAt,
    schema,
    pseudonym: options.pseudonym,
  };
  const stage = await createStage(tx, source, context);
  try {
    for await (const batch of source.read(input, context)) {
      for (const record of batch) takeRecord(source, record, stage, context, tally);
      await stage.drain();
      options.onProgress?.({
        ...input.progress(),
        received: tally.received,
        rejected: tally.rejected,
        stage: 'reading',
      });
    }
    await stage.finish();
  } catch (error) {
    await stage.abandon();
    throw error;
  }
  const sha256 = input.sha256();
  const known = await findLoaded(tx, schema, source.name, sha256);
  if (known !== null) {
    const isRestated = options.coversUntil != null && options.coversUntil !== known.coversUntil;
    if (!isRestated) throw new AlreadyLoaded(known.id);
    await restate(tx, schema, known.id, fileId);
  }
  refuseWhenMostlyBroken(source, stage.formatRejects(), tally);
  options.onProgress?.({
    ...input.progress(),
    received: tally.received,
    rejected: tally.rejected,
    stage: 'merging',
  });
  const merged = await source.merge(tx, context);
  const rejects = await rejectCounts(tx, schema, fileId);
  const rejected = tally.rejected + (merged.rejected ?? 0);
  requireSum(`${subgraph}/${source.name}`, tally, merged, rejects);
  const receipt = receiptOf(options, tally, startedAt, {
    outcome: 'LOADED',
    fileId,
    loaded: merged.loaded,
    duplicate: merged.duplicate,
    rejected,
    flags: allFlags(stage.flags(), merged.flags),
    rejects,
  });
  await closeFile(tx, schema, receipt, input.progress().bytes, correctsFileId);
  return receipt;
}

interface Tally {
  received: number;
  rejected: number;
}

function takeRecord(
  source: Source,
  { line, value }: SourceRecord<unknown>,
  stage: Stage,
  context: LoadContext,
  tally: Tally,
): void {
  tally.received += 1;
  try {
    if (value instanceof RecordRejected) throw value;
    stage.begin(line);
    source.map(value, stage, context, line);
    stage.commit();
  } catch (error) {
    if (!(error instanceof RecordRejected)) throw error;
    tally.rejected += 1;
    stage.reject(line, error.rejection);
  }
}

/** Every record is accounted for once, and every rejected one has its row. */
function requireSum(
  source: string,
  tally: Tally,
  { loaded, duplicate, rejected: refusedByMerge = 0 }: MergeCounts,
  rejects: Readonly<Record<string, number>>,
): void {
  const rejected = tally.rejected + refusedByMerge;
  const rows = Object.values(rejects).reduce((sum, count) => sum + count, 0);
  const areCounts = [loaded, duplicate, refusedByMerge].every(
    (count) => Number.isSafeInteger(count) && count >= 0,
  );
  invariant(
    areCounts && tally.received === loaded + duplicate + rejected && rejected === rows,
    `${source}: received ${tally.received}, loaded ${loaded}, duplicate ${duplicate}, rejected ${rejected} with ${rows} rows`,
  );
}

function allFlags(
  mapped: Readonly<Record<string, number>>,
  merged: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const flags: Record<string, number> = { ...mapped };
  for (const [code, count] of Object.entries(merged))
    if (count > 0) flags[code] = (flags[code] ?? 0) + count;
  return flags;
}

function refuseWhenMostlyBroken(source: Source, formatRejects: number, { received }: Tally): void {
  const share = source.maxFormatRejectShare ?? DEFAULT_MAX_REJECT_SHARE;
  if (received < JUDGED_FROM_RECORDS || formatRejects <= received * share) return;
  throw new FileRefused(
    'TOO_MANY_REJECTS',
    `${formatRejects} of ${received} records cannot be read; at most ${share * 100} % may fail before the whole file is refused.`,
  );
}

function receiptOf(
  { source, input }: LoadOptions,
  tally: Tally,
  startedAt: number,
  outcome: Partial<Receipt> & Pick<Receipt, 'outcome'>,
): Receipt {
  return {
    fileId: null,
    source: source.name,
    fileName: input.name,
    sha256: outcome.outcome === 'REFUSED' ? null : input.sha256(),
    received: tally.received,
    loaded: 0,
    duplicate: 0,
    rejected: tally.rejected,
    flags: {},
    rejects: {},
    refusal: null,
    durationMs: Math.round(performance.now() - startedAt),
    ...outcome,
  };
}

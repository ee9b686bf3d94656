import { createHash } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { lastDayOf } from '#kernel/calendar/months.ts';
import { createCopyWriter } from '#kernel/ingest/copy.ts';
import { createCopyChannel } from '#kernel/ingest/copy-channel.ts';
import type { JobContext } from '#kernel/jobs/job.ts';
import type { PersonFacts } from '../../rules/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingsOf } from '../../rules/findings-of.ts';
import { isOf } from './scope.ts';

export interface Window {
  /** Months, as `2026-10`. */
  readonly from: string;
  readonly until: string;
}

export interface StagedFinding {
  readonly pid: string;
  readonly jobseekerId: string;
  readonly finding: Finding;
}

/** Forgets what an earlier pass left that was given up. */
export async function beginPass(tx: TransactionSql, schema: string): Promise<void> {
  await tx`delete from ${tx(schema)}.pass_signals where ${isOf(tx, 'FILES')}`;
  await tx`truncate ${tx(schema)}.pass_marks, ${tx(schema)}.pass_persons`;
}

/** Keeps the marks of some persons and what their own records say. Gives the pseudonym of the last one. */
export async function stage(
  tx: TransactionSql,
  { schema, pseudonyms }: Pick<JobContext, 'schema' | 'pseudonyms'>,
  { from, until }: Window,
  persons: readonly PersonFacts[],
): Promise<string> {
  const pidOf = pseudonyms('integrity');
  const read = persons.map((facts) => ({ facts, pid: pidOf(facts.id) }));
  const channel = createCopyChannel(tx);
  const pids = createCopyWriter(channel, `${schema}.pass_persons`, ['pid', 'jobseeker_id']);
  for (const { facts, pid } of read) pids.add({ pid, jobseeker_id: facts.id });
  await pids.finish();
  const marks = createCopyWriter(channel, `${schema}.pass_marks`, ['kind', 'mark', 'pid']);
  for (const { facts, pid } of read)
    for (const { kind, mark } of facts.integrityMarks) marks.add({ kind, mark, pid });
  await marks.finish();
  await channel.close();
  const found = read.flatMap(({ facts, pid }) =>
    findingsOf(facts, from, until).map((finding) => ({ pid, jobseekerId: facts.id, finding })),
  );
  await stageFindings(tx, schema, until, found);
  return read.at(-1)?.pid ?? '';
}

/** Adds findings to those of the pass; what is about no month is about the month of the pass. */
export async function stageFindings(
  tx: TransactionSql,
  schema: string,
  passMonth: string,
  found: readonly StagedFinding[],
): Promise<void> {
  const texts = (textOf: (one: StagedFinding) => string | null) => found.map(textOf);
  const monthOf = ({ finding }: StagedFinding) => finding.month ?? passMonth;
  await tx`
    insert into ${tx(schema)}.pass_signals
      (id, pid, jobseeker_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence, group_id)
    select id, pid, jobseeker_id::uuid, kind, reason, confidence, starts_on::date, ends_on::date, is_monthly::boolean, evidence::jsonb, group_id
    from unnest(
      ${texts(idOf)}::text[], ${texts(({ pid }) => pid)}::text[], ${texts(({ jobseekerId }) => jobseekerId)}::text[],
      ${texts(({ finding }) => finding.kind)}::text[], ${texts(({ finding }) => finding.reason)}::text[],
      ${texts(({ finding }) => finding.confidence)}::text[], ${texts((one) => `${monthOf(one)}-01`)}::text[],
      ${texts((one) => lastDayOf(monthOf(one)))}::text[], ${texts(({ finding }) => String(finding.month !== null))}::text[],
      ${texts(({ finding }) => JSON.stringify(finding.evidence))}::text[], ${texts(({ finding }) => finding.groupId)}::text[]
    ) as found (id, pid, jobseeker_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence, group_id)
    on conflict (id) do nothing`;
}

/** The same for what is found again; another reason, such as a second source, is another signal, and what was decided of the first stands. */
const idOf = ({ pid, finding: { kind, reason, month } }: StagedFinding): string =>
  `S${createHash('sha256').update([pid, kind, reason, month].join('|')).digest('hex').slice(0, 32)}`;

/** The marks of a whole pass take the place of those of the last one. */
export async function swapMarks(tx: TransactionSql, schema: string): Promise<void> {
  await tx`truncate ${tx(schema)}.marks`;
  await tx`insert into ${tx(schema)}.marks (kind, mark, pid) select kind, mark, pid from ${tx(schema)}.pass_marks`;
  await tx`truncate ${tx(schema)}.pass_marks`;
}

export async function replaceMarksOfOne(
  tx: TransactionSql,
  schema: string,
  pid: string,
): Promise<void> {
  await tx`delete from ${tx(schema)}.marks where pid = ${pid}`;
  await tx`insert into ${tx(schema)}.marks (kind, mark, pid) select kind, mark, pid from ${tx(schema)}.pass_marks`;
  await tx`delete from ${tx(schema)}.pass_marks`;
}

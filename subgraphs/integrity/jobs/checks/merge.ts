import type { TransactionSql } from 'postgres';
import type { JobCounts } from '#kernel/jobs/job.ts';
import { isOf, type SignalSource } from './scope.ts';
import type { Window } from './stage.ts';

/** How long a decision is kept: as long as what was wrongly paid can be asked back. */
const DECISION_YEARS = 3;

/** Which signals a pass makes anew: all of a source, or what the files of one person say, by pseudonym. */
export type Scope = SignalSource | { readonly pid: string };

/**
 * What the pass found takes the place of what earlier ones did, within its scope. A signal that is gone goes with its open case; one
 * that was decided stays, with its decision. So do months that the pass did not look at, but for those before it that have no case.
 */
export async function mergeFindings(
  tx: TransactionSql,
  schema: string,
  { from, until }: Window,
  scope: Scope,
): Promise<JobCounts> {
  const pid = typeof scope === 'string' ? null : scope.pid;
  const made = typeof scope === 'string' ? scope : 'FILES';
  const inScope = isOf(tx, made);
  await tx`
    delete from ${tx(schema)}.signals old using ${tx(schema)}.cases decided
    where decided.id = old.id and decided.decided_at < now() - make_interval(years => ${DECISION_YEARS}::int)`;
  await tx`
    delete from ${tx(schema)}.signals old
    where ${inScope} and (${pid}::text is null or old.pid = ${pid})
      and not exists (select from ${tx(schema)}.pass_signals found where found.id = old.id)
      and not (old.is_monthly and old.starts_on > ${`${until}-01`}::text::date)
      and not exists (
        select from ${tx(schema)}.cases one
        where one.id = old.id and (one.state <> 'OPEN' or (old.is_monthly and old.starts_on < ${`${from}-01`}::text::date))
      )`;
  await tx`
    insert into ${tx(schema)}.signals (id, pid, offer_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence, group_id)
    select id, pid, offer_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence, group_id
    from ${tx(schema)}.pass_signals where ${inScope}
    on conflict (id) do update set confidence = excluded.confidence, evidence = excluded.evidence, group_id = excluded.group_id,
      starts_on = least(signals.starts_on, excluded.starts_on), ends_on = greatest(signals.ends_on, excluded.ends_on)`;
  const opened = await tx`
    insert into ${tx(schema)}.cases (id, jobseeker_id, state, opened_on)
    select id, jobseeker_id, 'OPEN', current_date from ${tx(schema)}.pass_signals
    where confidence <> 'LOW' and ${inScope}
    on conflict (id) do nothing`;
  const [found] = await tx<{ signals: number; toVerify: number }[]>`
    select count(*)::int as signals, (count(*) filter (where confidence = 'LOW'))::int as "toVerify"
    from ${tx(schema)}.pass_signals where ${inScope}`;
  await tx`delete from ${tx(schema)}.pass_signals where ${inScope}`;
  if (made === 'FILES') await tx`truncate ${tx(schema)}.pass_persons`;
  return { signals: found?.signals ?? 0, toVerify: found?.toVerify ?? 0, opened: opened.count };
}

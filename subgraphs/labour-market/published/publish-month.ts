import { type JobContext, type JobCounts, JobRefused } from '#kernel/jobs/job.ts';
import { openPolicy } from '../disclosure/policy.ts';
import type { protect } from '../disclosure/protect.ts';
import { type ReleaseReport, release } from '../disclosure/release.ts';
import { type Coverage, countedFrom, isWhole } from './collect/coverage.ts';
import { cubeOfMonth } from './cube/cube-of-month.ts';
import type { Lists } from './lists.ts';
import { type CubeMeasure, PUBLISHED_MEASURES } from './measures.ts';
import { findSeries, fingerprintOf } from './store/find-series.ts';
import { readSnapshots } from './store/read-snapshots.ts';
import { type ReleasedMonth, storeSnapshot } from './store/store-snapshot.ts';

export type Suppress = typeof protect;

/**
 * Protects, audits and stores the collected month: all measures or, when the auditor refuses one of them, none. A measure of which nothing
 * was counted, or whose source begins within the month or later, is left out. Throws `COUNTS_MISSING` where that is all of them, and the refusals of disclosure control.
 */
export async function publishMonth(
  context: JobContext,
  lists: Lists,
  key: Uint8Array,
  coverage: Coverage,
  suppress?: Suppress,
): Promise<JobCounts> {
  const months: ReleasedMonth[] = [];
  const counts: Record<string, number> = {};
  for (const [done, measure] of PUBLISHED_MEASURES.entries()) {
    context.report({
      step: `protecting ${measure.toLowerCase()}`,
      done,
      total: PUBLISHED_MEASURES.length,
    });
    const isThere = isWhole(coverage[measure], context.period);
    const found = isThere ? await cubeOfMonth(context, measure, lists) : null;
    if (found === null) continue;
    const seriesId = await findSeries(context, measure, lists, key);
    const earlier = seriesId === null ? [] : await readSnapshots(context, seriesId, measure, lists);
    const { snapshot, report, refusal } = await release(
      found.cube,
      earlier,
      openPolicy,
      key,
      suppress,
    );
    if (snapshot === null) throw new JobRefused(refusal.code, `${measure}: ${refusal.message}`);
    months.push({
      measure,
      snapshot,
      seriesId,
      fingerprint: fingerprintOf(measure, lists, key),
      countedFrom: countedFrom(coverage[measure]),
    });
    Object.assign(counts, countsOf(measure, report, found.unplaced));
  }
  if (months.length === 0)
    throw new JobRefused(
      'COUNTS_MISSING',
      `${context.period}: nothing was counted in the published territory.`,
    );
  await store(context, months, counts);
  return counts;
}

/** All months, the end of the true counts and how far the run is, in one transaction. */
async function store(
  { sql, schema, keep }: JobContext,
  months: readonly ReleasedMonth[],
  counts: JobCounts,
): Promise<void> {
  await sql.begin(async (tx) => {
    for (const month of months) await storeSnapshot(tx, schema, month);
    await tx`delete from ${tx(schema)}.collected_counts`;
    await keep(tx, { step: 'published', counts });
  });
}

/** Of the report what tells no primary from a secondary one. */
const countsOf = (measure: CubeMeasure, report: ReleaseReport, unplaced: number): JobCounts => {
  const name = measure.toLowerCase();
  return {
    [`${name}Published`]: report.published,
    [`${name}Hidden`]: report.hidden,
    [`${name}Unplaced`]: unplaced,
  };
};

import { type JobBase, JobRefused } from '#kernel/jobs/job.ts';
import { openPolicy, policyHash } from '../../disclosure/policy.ts';
import { hashOfLists, keyCheck, type Lists } from '../lists.ts';
import type { CubeMeasure } from '../measures.ts';

interface SeriesRow {
  readonly id: string;
  readonly policy_hash: string;
  readonly lists_hash: string;
  readonly key_check: string;
}

/** What tells a series from another. */
export const fingerprintOf = (measure: CubeMeasure, lists: Lists, key: Uint8Array) => ({
  policyHash: policyHash(openPolicy),
  listsHash: hashOfLists(measure, lists),
  keyCheck: keyCheck(key),
});

/**
 * The series that the month goes on with; null where it begins one, because there is none, or because the code lists or the policy are others now.
 * Throws `DISCLOSURE_KEY_CHANGED`: under another key other cells would open, which tells thresholds.
 */
export async function findSeries(
  { sql, schema }: JobBase,
  measure: CubeMeasure,
  lists: Lists,
  key: Uint8Array,
): Promise<number | null> {
  const [newest] = await sql<SeriesRow[]>`
    select series.id, series.policy_hash, series.lists_hash, series.key_check
    from ${sql(schema)}.published_snapshots snapshot join ${sql(schema)}.published_series series on series.id = snapshot.series_id
    where snapshot.measure = ${measure} order by snapshot.month desc limit 1`;
  if (newest === undefined) return null;
  const now = fingerprintOf(measure, lists, key);
  if (newest.key_check !== now.keyCheck)
    throw new JobRefused(
      'DISCLOSURE_KEY_CHANGED',
      `DISCLOSURE_KEY: ${measure} was published under another key; give the one of its first month.`,
    );
  const isSame = newest.policy_hash === now.policyHash && newest.lists_hash === now.listsHash;
  return isSame ? Number(newest.id) : null;
}

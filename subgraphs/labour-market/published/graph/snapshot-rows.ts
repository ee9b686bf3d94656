import type { Database } from '#kernel/database/connect.ts';
import { and, desc, eq } from '#kernel/database/drizzle.ts';
import type { CubeMeasure } from '../measures.ts';
import { publishedSeries, publishedSnapshots } from '../tables.ts';
import type { SnapshotRow } from './figure-rows.ts';

/** Months listed at most: ten years of three measures. */
const MOST_SNAPSHOTS = 360;

/** The months published, of one measure or of all, the newest first. */
export const listSnapshots = (db: Database, measure: CubeMeasure | null): Promise<SnapshotRow[]> =>
  db
    .select({
      measure: publishedSnapshots.measure,
      month: publishedSnapshots.month,
      madeAt: publishedSnapshots.madeAt,
      policyHash: publishedSeries.policyHash,
      countedFrom: publishedSnapshots.countedFrom,
    })
    .from(publishedSnapshots)
    .innerJoin(publishedSeries, eq(publishedSeries.id, publishedSnapshots.seriesId))
    .where(and(measure === null ? undefined : eq(publishedSnapshots.measure, measure)))
    .orderBy(desc(publishedSnapshots.month), publishedSnapshots.measure)
    .limit(MOST_SNAPSHOTS);

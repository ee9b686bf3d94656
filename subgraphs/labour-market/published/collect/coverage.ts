import { type JobBase, JobRefused } from '#kernel/jobs/job.ts';
import type { CubeMeasure } from '../measures.ts';
import type { CountedFrom } from '../tables.ts';

interface Reach {
  readonly from: string | null;
  readonly until: string;
  readonly provenance: {
    readonly publisher: string;
    readonly dataset: string;
    readonly licence: string;
  };
}

/** How far the counts of each measure reach and where they come from; null where nothing was loaded yet. */
export type Coverage = Readonly<Record<CubeMeasure, Reach | null>>;

const COVERAGE = `query CoverageOfCounts {
  jobseekerCoverage { from until provenance { publisher dataset licence } }
  offerCoverage { from until provenance { publisher dataset licence } }
  hiringCoverage { from until provenance { publisher dataset licence } }
}`;

export async function askCoverage({ graph }: JobBase): Promise<Coverage> {
  const answer = await graph.ask<{
    jobseekerCoverage: Reach | null;
    offerCoverage: Reach | null;
    hiringCoverage: Reach | null;
  }>(COVERAGE);
  return {
    JOBSEEKERS: answer.jobseekerCoverage,
    OFFERS: answer.offerCoverage,
    HIRINGS: answer.hiringCoverage,
  };
}

/** The last day to which all sources that there are reach. Throws `COUNTS_MISSING` where there is none. */
export function coveredUntil(coverage: Coverage): string {
  const days = Object.values(coverage).flatMap((reach) => (reach === null ? [] : [reach.until]));
  const [first] = days.sort();
  if (first !== undefined) return first;
  throw new JobRefused('COUNTS_MISSING', 'No jobseekers, offers or hirings were loaded yet.');
}

/** Whether the source of a measure speaks of the whole of a month, `2026-10`. */
export const isWhole = (reach: Reach | null, month: string): boolean =>
  reach !== null && reach.from !== null && reach.from <= `${month}-01`;

/** What stands beside a month of the measure. */
export const countedFrom = (reach: Reach | null): CountedFrom => ({
  publisher: reach?.provenance.publisher ?? '',
  dataset: reach?.provenance.dataset ?? '',
  coversUntil: reach?.until ?? null,
  licence: reach?.provenance.licence ?? '',
});

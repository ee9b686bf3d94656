import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import type { JobContext } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { HISTORY_MONTHS, MONTHS_A_PERIOD, PERIODS } from '../history.ts';

interface HiringMonthsNode {
  readonly siret: string;
  readonly months: readonly number[];
  readonly lasting: readonly number[];
  readonly apprenticeships: readonly number[];
}

const HIRINGS = `query Hirings($from: Date!, $until: Date!, $after: String) {
  hiringMonths(from: $from, until: $until, first: 5000, after: $after) {
    nodes { siret months lasting apprenticeships }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** How far a killed run had come: which page of hirings is next, or which départements are foreseen. */
export type Checkpoint =
  | { readonly step: 'hirings'; readonly after: string }
  | { readonly step: 'departments'; readonly done: readonly string[] };

const COLLECTED: Checkpoint = { step: 'departments', done: [] };

/**
 * Keeps the half-years of every establishment that hired, from social security's counts; page by page, each with how far it is. `after` is where a killed
 * run had come; the table is emptied at the beginning only.
 */
export async function collectHirings(
  { sql, schema, graph, period, keep, report }: JobContext,
  after: string | null,
): Promise<void> {
  if (after === null) await sql`truncate ${sql(schema)}.hiring_history`;
  const pages = pagesOf(graph, {
    document: HIRINGS,
    variables: {
      from: `${addMonths(period, 1 - HISTORY_MONTHS)}-01`,
      until: lastDayOf(period),
    },
    after,
    listOf: (data: { hiringMonths: ListPage<HiringMonthsNode> }) => data.hiringMonths,
  });
  let done = 0;
  for await (const { nodes, next } of pages) {
    const rows = nodes.map(({ siret, months, lasting, apprenticeships }) => ({
      siret,
      lasting: halfYears(months, lasting),
      apprenticeships: halfYears(months, apprenticeships),
    }));
    await sql.begin(async (tx) => {
      await tx`
        insert into ${tx(schema)}.hiring_history
        select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
          as one(siret text, lasting integer[], apprenticeships integer[])`;
      await keep(tx, next === null ? COLLECTED : { step: 'hirings', after: next });
    });
    done += nodes.length;
    report({ step: 'reading hirings of establishments', done, total: null });
  }
}

/** Sums of six months, newest first, of counts by month since the first of the history. */
export function halfYears(months: readonly number[], counts: readonly number[]): number[] {
  const sums = new Array<number>(PERIODS).fill(0);
  months.forEach((month, index) => {
    const period = Math.floor((HISTORY_MONTHS - 1 - month) / MONTHS_A_PERIOD);
    sums[period] = (sums[period] ?? 0) + (counts[index] ?? 0);
  });
  return sums;
}

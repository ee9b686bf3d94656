import type { TransactionSql } from 'postgres';
import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { COUNTED_MONTHS, WITHIN_MONTHS } from '../enrolments/return-to-work.ts';
import { countRates } from './return-to-work/count-rates.ts';

/** Enrolments that are asked about at a time; each is one entity in two subgraphs. */
const PAGE = 1_000;

interface EnrolmentNode {
  readonly id: string;
  readonly wasHiredWithin: boolean | null;
}

const ENROLMENTS = `query WhoWasHired($from: Date!, $until: Date!, $months: Int!, $first: Int!, $after: String) {
  trainingEnrolments(endedFrom: $from, endedUntil: $until, first: $first, after: $after) {
    nodes { id wasHiredWithin(months: $months) }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Counts who was hired after which training: asks the graph about each enrolment, page by page, then swaps the rates in at once. */
export const returnToWorkJob = defineJob({
  name: 'return-to-work',
  summary: 'Counts, by subject and territory, who was hired after a training.',
  every: 'each month, when its hirings are complete',
  async periodOf(asked, { graph }) {
    const { hiringCoverage } = await graph.ask<{ hiringCoverage: { until: string } | null }>(
      '{ hiringCoverage { until } }',
    );
    if (hiringCoverage === null)
      throw new JobRefused('NO_HIRINGS', 'No declared hirings were loaded yet.');
    return closedMonth(asked, hiringCoverage.until);
  },
  async run(context: JobContext) {
    const { sql, schema, period } = context;
    const window = windowOf(period);
    const asked = await askOutcomes(context, window);
    return sql.begin(async (tx) => {
      const counts = await countRates(tx, schema, window);
      await tx`delete from ${tx(schema)}.return_to_work_outcomes`;
      return { asked, ...counts };
    });
  },
});

export interface Window {
  readonly from: string;
  readonly until: string;
}

/** The days on which sessions ended whose hires are all known at the end of a month. */
export function windowOf(period: string): Window {
  const last = addMonths(period, -WITHIN_MONTHS);
  return { from: `${addMonths(last, 1 - COUNTED_MONTHS)}-01`, until: lastDayOf(last) };
}

/** What is kept after each page; without a cursor all enrolments have been asked about. */
interface Checkpoint {
  readonly after: string | null;
  readonly asked: number;
}

async function askOutcomes(
  { sql, schema, graph, resumed, keep, report }: JobContext,
  { from, until }: Window,
): Promise<number> {
  const begun = resumed as Checkpoint | null;
  if (begun === null) await sql`delete from ${sql(schema)}.return_to_work_outcomes`;
  else if (begun.after === null) return begun.asked;
  let asked = begun?.asked ?? 0;
  const pages = pagesOf(graph, {
    document: ENROLMENTS,
    variables: { from, until, months: WITHIN_MONTHS, first: PAGE },
    after: begun?.after ?? null,
    listOf: (data: { readonly trainingEnrolments: ListPage<EnrolmentNode> }) =>
      data.trainingEnrolments,
  });
  for await (const { nodes, next } of pages) {
    asked += nodes.length;
    await sql.begin(async (tx) => {
      await store(tx, schema, nodes);
      await keep(tx, { after: next, asked } satisfies Checkpoint);
    });
    report({ step: 'asking who was hired', done: asked, total: null });
  }
  return asked;
}

async function store(
  tx: TransactionSql,
  schema: string,
  nodes: readonly EnrolmentNode[],
): Promise<void> {
  // As texts: the driver takes the type of a list from its first value, which may be null.
  const hired = nodes.map(({ wasHiredWithin }) => wasHiredWithin?.toString() ?? null);
  await tx`
    insert into ${tx(schema)}.return_to_work_outcomes (enrolment_id, was_hired)
    select * from unnest(${nodes.map(({ id }) => id)}::text[], ${hired}::text[]::boolean[])
    on conflict (enrolment_id) do update set was_hired = excluded.was_hired`;
}

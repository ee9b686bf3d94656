import type { TransactionSql } from 'postgres';
import { addMonths } from '#kernel/calendar/months.ts';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { COUNTED_MONTHS, WITHIN_MONTHS } from '../return-to-work.ts';
import { countRates } from './return-to-work/count-rates.ts';

/** Enrolments that are asked about at a time; each is one entity in two subgraphs. */
const PAGE = 1_000;

interface EnrolmentsAnswer {
  readonly trainingEnrolments: {
    readonly nodes: readonly { readonly id: string; readonly wasHiredWithin: boolean | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
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
  const dayAfter = new Date(`${addMonths(last, 1)}-01T00:00:00Z`).getTime() - 1;
  return {
    from: `${addMonths(last, 1 - COUNTED_MONTHS)}-01`,
    until: new Date(dayAfter).toISOString().slice(0, 10),
  };
}

interface Checkpoint {
  readonly after: string | null;
  readonly asked: number;
  readonly isAsked: boolean;
}

async function askOutcomes(
  { sql, schema, graph, resumed, keep, report }: JobContext,
  { from, until }: Window,
): Promise<number> {
  let { after, asked, isAsked } = (resumed as Checkpoint | null) ?? {
    after: null,
    asked: 0,
    isAsked: false,
  };
  if (resumed === null) await sql`delete from ${sql(schema)}.return_to_work_outcomes`;
  while (!isAsked) {
    const variables = { from, until, months: WITHIN_MONTHS, first: PAGE, after };
    const { trainingEnrolments } = await graph.ask<EnrolmentsAnswer>(ENROLMENTS, variables);
    const { nodes, pageInfo } = trainingEnrolments;
    asked += nodes.length;
    isAsked = !pageInfo.hasNextPage;
    after = pageInfo.endCursor;
    await sql.begin(async (tx) => {
      await store(tx, schema, nodes);
      await keep(tx, { after, asked, isAsked } satisfies Checkpoint);
    });
    report({ step: 'asking who was hired', done: asked, total: null });
  }
  return asked;
}

async function store(
  tx: TransactionSql,
  schema: string,
  nodes: EnrolmentsAnswer['trainingEnrolments']['nodes'],
): Promise<void> {
  // As texts: the driver takes the type of a list from its first value, which may be null.
  const hired = nodes.map(({ wasHiredWithin }) => wasHiredWithin?.toString() ?? null);
  await tx`
    insert into ${tx(schema)}.return_to_work_outcomes (enrolment_id, was_hired)
    select * from unnest(${nodes.map(({ id }) => id)}::text[], ${hired}::text[]::boolean[])
    on conflict (enrolment_id) do update set was_hired = excluded.was_hired`;
}

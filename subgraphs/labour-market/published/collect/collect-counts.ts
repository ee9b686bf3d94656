import type { JobContext } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { type CubeMeasure, PUBLISHED_MEASURES } from '../measures.ts';
import { type CountsOfOwner, OWNERS } from './documents.ts';

/** How far a run is: which page of which measure is next, or that all are there. */
export type Checkpoint =
  | { readonly step: 'collecting'; readonly measure: CubeMeasure; readonly after: string | null }
  | { readonly step: 'collected' };

const FIRST: Checkpoint = { step: 'collecting', measure: PUBLISHED_MEASURES[0], after: null };

/**
 * Keeps the true counts of the month of all owners, page by page, each with how far the run is; what a killed run of the month had kept
 * stays, anything else goes.
 */
export async function collectCounts(context: JobContext): Promise<void> {
  const { sql, schema, keep, resumed } = context;
  let at = resumed as Checkpoint | null;
  if (at === null) {
    await sql.begin(async (tx) => {
      await tx`delete from ${tx(schema)}.collected_counts`;
      await keep(tx, FIRST);
    });
    at = FIRST;
  }
  if (at.step === 'collected') return;
  let after = at.after;
  for (const measure of PUBLISHED_MEASURES.slice(PUBLISHED_MEASURES.indexOf(at.measure))) {
    await collectMeasure(context, measure, after);
    after = null;
  }
}

async function collectMeasure(
  { sql, schema, graph, period, keep, report }: JobContext,
  measure: CubeMeasure,
  after: string | null,
): Promise<void> {
  const { field, document, rowsOf } = OWNERS[measure] as unknown as CountsOfOwner<unknown>;
  const pages = pagesOf(graph, {
    document,
    variables: { month: `${period}-01` },
    after,
    listOf: (data: Readonly<Record<string, ListPage<unknown> | null>>) => data[field] ?? null,
  });
  let done = 0;
  for await (const { nodes, next } of pages) {
    const rows = nodes.flatMap(rowsOf).filter(({ counts }) => counts.some((count) => count > 0));
    await sql.begin(async (tx) => {
      await tx`
        insert into ${tx(schema)}.collected_counts (measure, enterprise_key, commune_code, rome_code, counts)
        select ${measure}, enterprise, commune, rome, counts from json_to_recordset(${JSON.stringify(rows)}::text::json)
          as one(enterprise text, commune text, rome text, counts integer[])`;
      await keep(
        tx,
        next === null ? afterMeasure(measure) : { step: 'collecting', measure, after: next },
      );
    });
    done += rows.length;
    report({ step: `reading counts: ${measure.toLowerCase()}`, done, total: null });
  }
}

function afterMeasure(measure: CubeMeasure): Checkpoint {
  const next = PUBLISHED_MEASURES[PUBLISHED_MEASURES.indexOf(measure) + 1];
  return next === undefined
    ? { step: 'collected' }
    : { step: 'collecting', measure: next, after: null };
}

/** Takes away the true counts: they are of no use once a month is published or refused. */
export async function forgetCounts({
  sql,
  schema,
}: Pick<JobContext, 'sql' | 'schema'>): Promise<void> {
  await sql`delete from ${sql(schema)}.collected_counts`;
}

import { addMonths } from '#kernel/calendar/months.ts';
import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { mergeFindings } from './checks/merge.ts';
import { askCertificates } from './employers/ask.ts';
import { findUnannounced } from './employers/find-unannounced.ts';
import { stageCertificates } from './employers/stage.ts';

/** Rights that a pass looks at were opened in so many months. */
const MONTHS = 12;

interface Checkpoint {
  /** Null once all certificates were read. */
  readonly after: string | null;
  readonly read: number;
}

/** Compares who issued certificates with who announced hirings, page by page through the graph. Its period is a month. */
export const employerChecksJob = defineJob({
  name: 'employer-checks',
  summary: 'Compares certificates of employers with announced hirings, and opens cases.',
  every: 'each month, when its hirings are complete',
  purpose: 'purpose:fraud-check',
  async periodOf(asked, { graph }) {
    const { hiringCoverage } = await graph.ask<{
      readonly hiringCoverage: { readonly until: string } | null;
    }>('{ hiringCoverage { until } }');
    if (hiringCoverage === null) throw new JobRefused('NO_HIRINGS', 'No hirings were loaded yet.');
    return closedMonth(asked, hiringCoverage.until);
  },
  async run(context) {
    const { period, graph, sql, schema, resumed, keep, report } = context;
    const from = addMonths(period, 1 - MONTHS);
    const begun = resumed as Checkpoint | null;
    let read = begun?.read ?? 0;
    if (begun === null) await sql`delete from ${sql(schema)}.pass_certificates`;
    if (begun === null || begun.after !== null) {
      for await (const { nodes, next } of askCertificates(
        graph,
        `${from}-01`,
        begun?.after ?? null,
      )) {
        read += nodes.length;
        await sql.begin(async (tx) => {
          await stageCertificates(tx, context, nodes);
          await keep(tx, { after: next, read } satisfies Checkpoint);
        });
        report({ step: 'reading certificates', done: read, total: null });
      }
    }
    return sql.begin(async (tx) => {
      await findUnannounced(tx, schema, period);
      await tx`delete from ${tx(schema)}.pass_certificates`;
      return { read, ...(await mergeFindings(tx, schema, { from, until: period }, 'EMPLOYERS')) };
    });
  },
});

import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { mergeFindings } from './checks/merge.ts';
import { askContacts } from './offers/ask.ts';
import { findScams } from './offers/find-scams.ts';
import { stageOffers } from './offers/stage.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

interface Checkpoint {
  /** Null once all offers were read. */
  readonly after: string | null;
  readonly read: number;
}

/** Compares whom open offers name for contact, page by page through the graph. Its period is the day that the newest harvest of offers covers. */
export const offerChecksJob = defineJob({
  name: 'offer-checks',
  summary: 'Compares the contacts of open offers, and opens cases of likely scams.',
  every: 'each day, when the offers and the blocked contacts are loaded',
  purpose: 'purpose:fraud-check',
  async periodOf(asked, { graph }) {
    const { offerCoverage } = await graph.ask<{
      readonly offerCoverage: { readonly until: string } | null;
    }>('{ offerCoverage { until } }');
    if (offerCoverage === null) throw new JobRefused('NO_OFFERS', 'No offers were loaded yet.');
    if (asked === null || asked === offerCoverage.until) return offerCoverage.until;
    throw new JobRefused(
      DAY.test(asked) ? 'DAY_NOT_CURRENT' : 'DAY_MALFORMED',
      `period: only offers as they stand on ${offerCoverage.until} can be checked.`,
    );
  },
  async run({ period, graph, sql, schema, resumed, keep, report }) {
    const month = period.slice(0, 7);
    const begun = resumed as Checkpoint | null;
    let read = begun?.read ?? 0;
    if (begun === null) await sql`delete from ${sql(schema)}.pass_offers`;
    if (begun === null || begun.after !== null) {
      for await (const { nodes, next } of askContacts(graph, begun?.after ?? null)) {
        read += nodes.length;
        await sql.begin(async (tx) => {
          await stageOffers(tx, schema, nodes);
          await keep(tx, { after: next, read } satisfies Checkpoint);
        });
        report({ step: 'reading offers', done: read, total: null });
      }
    }
    return sql.begin(async (tx) => {
      await findScams(tx, schema, month);
      await tx`delete from ${tx(schema)}.pass_offers`;
      return {
        read,
        ...(await mergeFindings(tx, schema, { from: month, until: month }, 'OFFERS')),
      };
    });
  },
});

import { addMonths } from '#kernel/calendar/months.ts';
import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { askEverybody, askOne, type Progress, UNREAD } from './checks/ask.ts';
import { findGroups } from './checks/groups.ts';
import { mergeFindings } from './checks/merge.ts';
import { beginPass, replaceMarksOfOne, stage, swapMarks } from './checks/stage.ts';

/** Months that a pass looks at. */
const MONTHS = 12;

const PERSON_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

interface Coverage {
  readonly jobseekerCoverage: { readonly until: string } | null;
  readonly hiringCoverage: { readonly until: string } | null;
}

interface Checkpoint {
  readonly progress: Progress;
  readonly read: number;
}

/**
 * Compares what files say of everybody, in pages of thousands through the graph, and opens a case for what a person should decide about. Its period is a
 * month, or the hub's identifier of the one person to check now.
 */
export const integrityChecksJob = defineJob({
  name: 'integrity-checks',
  summary: 'Compares declarations, hirings, missions and identities, and opens cases.',
  every: 'each month, when its declarations and hirings are complete',
  purpose: 'purpose:fraud-check',
  async periodOf(asked, { graph }) {
    if (asked !== null && PERSON_ID.test(asked)) return asked;
    return closedMonth(asked, await coveredUntil(graph));
  },
  async run(context) {
    const { period, graph, sql, schema, resumed, keep, report } = context;
    if (PERSON_ID.test(period)) {
      const month = closedMonth(null, await coveredUntil(graph));
      const window = { from: addMonths(month, 1 - MONTHS), until: month };
      const person = await askOne(graph, window, period);
      return sql.begin(async (tx) => {
        await beginPass(tx, schema);
        const pid = await stage(tx, context, window, [person]);
        await replaceMarksOfOne(tx, schema, pid);
        await findGroups(tx, schema, month);
        return { read: 1, ...(await mergeFindings(tx, schema, window, { pid })) };
      });
    }
    const window = { from: addMonths(period, 1 - MONTHS), until: period };
    const begun = resumed as Checkpoint | null;
    let read = begun?.read ?? 0;
    if (begun === null) await sql.begin((tx) => beginPass(tx, schema));
    const everybody = askEverybody(graph, window, begun?.progress ?? UNREAD);
    for await (const { persons, progress } of everybody) {
      read += persons.length;
      await sql.begin(async (tx) => {
        await stage(tx, context, window, persons);
        await keep(tx, { progress, read } satisfies Checkpoint);
      });
      report({ step: 'comparing files', done: read, total: null });
    }
    report({ step: 'comparing files with each other', done: read, total: read });
    return sql.begin(async (tx) => {
      await swapMarks(tx, schema);
      await findGroups(tx, schema, period);
      return { read, ...(await mergeFindings(tx, schema, window, 'FILES')) };
    });
  },
});

/** How far both declarations and hirings reach. */
async function coveredUntil(graph: {
  ask<Data>(document: string): Promise<Data>;
}): Promise<string> {
  const { jobseekerCoverage, hiringCoverage } = await graph.ask<Coverage>(
    '{ jobseekerCoverage { until } hiringCoverage { until } }',
  );
  if (jobseekerCoverage === null || hiringCoverage === null)
    throw new JobRefused('NO_DECLARATIONS', 'No declarations or no hirings were loaded yet.');
  const [first = ''] = [jobseekerCoverage.until, hiringCoverage.until].sort();
  return first;
}

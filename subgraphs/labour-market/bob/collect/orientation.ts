import { defineJob, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { keepMoves } from '#kernel/jobs/reference/moves.ts';
import { collectPlaces } from './places.ts';

/** What Bob needs of the reference and cannot ask for while it answers: moves between occupations, places of communes. */
export const orientation = defineJob({
  name: 'orientation',
  summary: 'Which occupations people move to and where communes lie, for diagnoses.',
  every: 'each month, after the market score',
  async periodOf(asked, { sql, schema }) {
    const [newest] = await sql<{ day: string | null }[]>`
      select (max(month) + interval '1 month - 1 day')::date::text as day from ${sql(schema)}.market_scores`;
    if (newest?.day == null)
      throw new JobRefused('MARKET_SCORES_MISSING', 'No market score was loaded yet.');
    return closedMonth(asked, newest.day);
  },
  async run(context) {
    context.report({ step: 'reading moves between occupations', done: 0, total: 2 });
    const moves = await keepMoves(context);
    context.report({ step: 'reading places of communes', done: 1, total: 2 });
    return { moves, communes: await collectPlaces(context) };
  },
});

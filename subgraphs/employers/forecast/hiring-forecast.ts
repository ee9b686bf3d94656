import { defineJob, type JobBase, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { closedMonth } from '#kernel/jobs/month.ts';
import { keepMoves } from '#kernel/jobs/reference/moves.ts';
import { makeRunTables } from '../recruiters/run-tables.ts';
import { collectAffinities } from './collect/affinities.ts';
import { type Checkpoint, collectHirings } from './collect/hirings.ts';
import { collectPlaces } from './collect/places.ts';
import { collectShortages } from './collect/shortages.ts';
import { foreseeDepartments } from './foresee-departments.ts';
import { HISTORY_MONTHS, lagsOf, MONTHS_A_PERIOD, PERIODS } from './history.ts';
import { publish } from './publish.ts';
import { readScoreConstants } from './settings.ts';

interface Coverage {
  readonly from: string;
  readonly until: string;
}

/** La Bonne Boîte: who will hire in the half-year after a month, from the hirings that social security counts. */
export const hiringForecast = defineJob({
  name: 'hiring-forecast',
  summary: 'Which establishments are likely to hire in the coming six months, by occupation.',
  every: 'each month, when the hirings of the month are there',
  async periodOf(asked, context) {
    return closedMonth(asked, (await coverageOf(context)).until);
  },
  async run(context) {
    const constants = readScoreConstants();
    const { from } = await coverageOf(context);
    const periods = periodsBetween(from, context.period);
    const lags = lagsOf(periods);
    if (lags === null)
      throw new JobRefused(
        'HISTORY_TOO_SHORT',
        `Hirings are known since ${from}: ${periods} half-years, too few to train on and to hold back two years.`,
      );
    const checkpoint = context.resumed as Checkpoint | null;
    if (checkpoint?.step !== 'departments') await collect(context, checkpoint);
    await context.sql.unsafe(`analyze ${context.schema}.hiring_history`);
    await makeRunTables(context.sql, context.schema, context.runId);
    const done = checkpoint?.step === 'departments' ? checkpoint.done : [];
    await foreseeDepartments(context, { constants, lags, periods, done });
    return publish(context);
  },
});

async function collect(context: JobContext, checkpoint: Checkpoint | null): Promise<void> {
  if (checkpoint === null) {
    context.report({ step: 'reading places, occupations and tensions', done: 0, total: null });
    const basins = await collectPlaces(context);
    await collectShortages(context, basins);
    await keepMoves(context);
    await collectAffinities(context, context.period);
  }
  await collectHirings(context, checkpoint?.step === 'hirings' ? checkpoint.after : null);
}

async function coverageOf({ graph }: JobBase): Promise<Coverage> {
  const { hiringCoverage } = await graph.ask<{ hiringCoverage: Coverage | null }>(
    '{ hiringCoverage { from until } }',
  );
  if (hiringCoverage !== null) return hiringCoverage;
  throw new JobRefused('HIRINGS_MISSING', 'No declared hirings were loaded yet.');
}

/** Whole half-years from a day to the end of a month, at most those that are kept. */
function periodsBetween(from: string, month: string): number {
  const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const begun = from.endsWith('-01') ? index(from) : index(from) + 1;
  const months = Math.min(HISTORY_MONTHS, index(month) - begun + 1);
  return Math.min(PERIODS, Math.floor(months / MONTHS_A_PERIOD));
}

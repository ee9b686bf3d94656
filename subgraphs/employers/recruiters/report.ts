import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { MONTHS_A_PERIOD } from '../forecast/history.ts';
import type { ModelName } from '../forecast/models/model.ts';
import type { ForecastKind } from '../forecast/read-history.ts';
import { forecasts, forecastVerdicts } from '../forecast/tables.ts';

/** How well the methods did in one département. */
export interface Report {
  readonly madeFrom: string;
  readonly publishedAt: Date;
  readonly verdicts: readonly ReportedVerdict[];
}

export interface ReportedVerdict {
  readonly model: ModelName;
  readonly from: string;
  readonly until: string;
  readonly establishments: number;
  readonly hirings: number;
  readonly meanSquaredError: number;
  readonly meanAbsoluteError: number;
  readonly gains: readonly number[];
}

type VerdictRow = Omit<ReportedVerdict, 'from' | 'until'> & { readonly target: number };

/** The report of the served forecast; null when none is served. Two queries. */
export async function findReport(
  db: Database,
  departmentCode: string,
  kind: ForecastKind,
  division: string,
): Promise<Report | null> {
  const [served] = await db.execute<{ run_id: string; period: string; published_at: string }>(
    sql`select run_id, period, published_at from ${forecasts} where is_current`,
  );
  if (served === undefined) return null;
  const rows = await db.execute<VerdictRow & Record<string, unknown>>(sql`
    select model, target, establishments, hirings, mean_squared_error as "meanSquaredError", mean_absolute_error as "meanAbsoluteError", gains
    from ${forecastVerdicts}
    where run_id = ${served.run_id} and kind = ${kind} and department_code = ${departmentCode} and division = ${division}
    order by target, mean_squared_error desc, model`);
  return {
    madeFrom: `${served.period}-01`,
    publishedAt: new Date(served.published_at),
    verdicts: rows.map(({ target, gains, ...verdict }) => ({
      ...verdict,
      gains: gains.map((gain) => Math.round(gain * 1_000) / 10),
      ...halfYear(served.period, target),
    })),
  };
}

/** The days of the half-year that lies `target` half-years before the end of a month. */
function halfYear(
  period: string,
  target: number,
): { readonly from: string; readonly until: string } {
  const last = addMonths(period, -target * MONTHS_A_PERIOD);
  return { from: `${addMonths(last, 1 - MONTHS_A_PERIOD)}-01`, until: lastDayOf(last) };
}

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Reasons } from '../forecast/reasons.ts';
import { forecasts } from '../forecast/tables.ts';
import { CURRENT_RUN, texts } from './search/candidates-sql.ts';
import type { OccupationScore } from './search/found.ts';
import { hiringScores, occupationScores, recruiterOverrides } from './tables.ts';

/** The served forecast of one establishment. */
export interface ForecastRow extends Reasons {
  readonly siret: string;
  readonly score: number;
  readonly madeFrom: string;
  /** Highest score first. */
  readonly occupations: readonly OccupationScore[];
}

export interface ForecastRepository {
  /** The forecasts of those establishments that are shown and not hidden; one query. */
  findForecasts(sirets: readonly string[]): Promise<ForecastRow[]>;
}

export const createForecastRepository = (db: Database): ForecastRepository => ({
  async findForecasts(sirets) {
    const rows = await db.execute<ForecastRow & Record<string, unknown>>(sql`
      select h.siret, h.score, h.trend, h.season, h.size, f.period || '-01' as "madeFrom", coalesce(o.occupations, '[]') as occupations
      from ${hiringScores} as h
      join ${forecasts} as f on f.run_id = h.run_id and f.is_current
      left join lateral (
        select json_agg(json_build_object('romeCode', s.rome_code, 'score', s.score) order by s.score desc, s.rome_code) as occupations
        from ${occupationScores} as s where s.run_id = ${CURRENT_RUN} and s.siret = h.siret and s.kind = 'LASTING'
      ) as o on true
      where h.run_id = ${CURRENT_RUN} and h.siret = any (${texts(sirets)}) and h.kind = 'LASTING'
        and not exists (select from ${recruiterOverrides} as own where own.siret = h.siret and own.is_hidden)`);
    return [...rows];
  },
});

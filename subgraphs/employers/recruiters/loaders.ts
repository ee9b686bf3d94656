import DataLoader from 'dataloader';
import type { Database } from '#kernel/database/connect.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { ForecastKind } from '../forecast/read-history.ts';
import { createForecastRepository, type ForecastRow } from './forecast-of.ts';
import { listForOccupations } from './search/for-occupations.ts';
import type { FoundRecruiter } from './search/found.ts';
import type { Place } from './search/query.ts';

export interface RecruiterLoaders {
  readonly forecastBySiret: DataLoader<string, ForecastRow | null>;
  /** Recruiters of an occupation around a place; all occupations asked with the same place and page share one query. */
  recruitersByOccupation(
    place: Place,
    contract: ForecastKind,
    page: Page,
  ): DataLoader<string, FoundRecruiter[]>;
}

export function createRecruiterLoaders(db: Database): RecruiterLoaders {
  const forecasts = createForecastRepository(db);
  return {
    forecastBySiret: new DataLoader(async (sirets: readonly string[]) =>
      alignByKey(sirets, await forecasts.findForecasts(sirets), ({ siret }) => siret),
    ),
    recruitersByOccupation: oneForEach(
      (place: Place, contract: ForecastKind, page: Page) =>
        new DataLoader(async (codes: readonly string[]) =>
          groupByKey(
            codes,
            await listForOccupations(db, codes, place, contract, page),
            ({ romeCode }) => romeCode,
          ),
        ),
    ),
  };
}

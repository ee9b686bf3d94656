import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { Repository } from './repository.ts';
import type { EstablishmentRow } from './tables.ts';

export interface Loaders {
  readonly establishmentBySiret: DataLoader<string, EstablishmentRow | null>;
  /** Open establishments of a commune, of some activities or of all; all communes asked with one page and activities share one query. */
  establishmentsByCommune(
    activityCodes: readonly string[] | null,
    page: Page,
  ): DataLoader<string, EstablishmentRow[]>;
}

export function createLoaders(repository: Repository): Loaders {
  return {
    establishmentBySiret: new DataLoader(async (sirets: readonly string[]) =>
      alignByKey(sirets, await repository.findEstablishments(sirets), (row) => row.siret),
    ),
    establishmentsByCommune: oneForEach(
      (activityCodes: readonly string[] | null, page: Page) =>
        new DataLoader(async (codes: readonly string[]) =>
          groupByKey(
            codes,
            await repository.listByCommune(codes, activityCodes, page),
            (row) => row.asked,
          ),
        ),
    ),
  };
}

import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { Repository } from './repository.ts';
import type { WorkshopRow } from './tables.ts';

export interface Loaders {
  readonly workshopById: DataLoader<string, WorkshopRow | null>;
  /** Up to `page.limit` workshops of a commune; all communes of one page share one query. */
  workshopsByCommune(page: Page): DataLoader<string, WorkshopRow[]>;
}

export function createLoaders(repository: Repository): Loaders {
  return {
    workshopById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findWorkshops(ids), (row) => row.id),
    ),
    workshopsByCommune: oneForEach(
      (page: Page) =>
        new DataLoader(async (codes: readonly string[]) =>
          groupByKey(codes, await repository.listWorkshops(page, codes), (row) => row.communeCode),
        ),
    ),
  };
}

import DataLoader from 'dataloader';
import type { Database } from '#kernel/database/connect.ts';
import { invariant } from '#kernel/invariant.ts';
import { idOfCell } from './figure-of-row.ts';
import {
  type CellName,
  type FigureRow,
  findCells,
  knownCodes,
  listMonths,
  listParts,
  partsOfBasin,
} from './figure-rows.ts';
import { listSnapshots } from './snapshot-rows.ts';
import { rankOccupations } from './tension-rows.ts';

type Without<Call> = Call extends (db: Database, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** What the graph reads of published figures: the frozen tables alone. Each method is one SQL statement. */
export interface PublishedRepository {
  readonly listMonths: Without<typeof listMonths>;
  readonly listParts: Without<typeof listParts>;
  readonly rankOccupations: Without<typeof rankOccupations>;
  readonly listSnapshots: Without<typeof listSnapshots>;
  readonly knownCodes: Without<typeof knownCodes>;
  readonly partsOfBasin: Without<typeof partsOfBasin>;
  /** Cells of one request share a query; null for one that no lattice has. */
  readonly cell: DataLoader<CellName & { readonly month: string }, FigureRow | null, string>;
}

export const createPublishedRepository = (db: Database): PublishedRepository => ({
  listMonths: (...rest) => listMonths(db, ...rest),
  listParts: (...rest) => listParts(db, ...rest),
  rankOccupations: (...rest) => rankOccupations(db, ...rest),
  listSnapshots: (...rest) => listSnapshots(db, ...rest),
  knownCodes: (...rest) => knownCodes(db, ...rest),
  partsOfBasin: (...rest) => partsOfBasin(db, ...rest),
  cell: new DataLoader(
    async (cells: readonly (CellName & { readonly month: string })[]) => {
      const rows = new Map((await findCells(db, cells)).map((row) => [idOfCell(row), row]));
      return cells.map((cell) => rows.get(idOfCell(cell)) ?? null);
    },
    { cacheKeyFn: idOfCell },
  ),
});

/** A cell that a list gave. */
export async function cellThatIsThere(
  { cell }: PublishedRepository,
  name: CellName & { readonly month: string },
): Promise<FigureRow> {
  const row = await cell.load(name);
  invariant(row !== null, 'a listed cell is there');
  return row;
}

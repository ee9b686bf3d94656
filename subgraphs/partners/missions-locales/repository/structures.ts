import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, gt, inArray } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type StructureRow, structures } from '../tables.ts';

export interface StructureRepository {
  findStructures(ids: readonly string[]): Promise<StructureRow[]>;
  /** By code, all or those of a département, up to `page.limit`. */
  listStructures(page: Page, departmentCode: string | null): Promise<StructureRow[]>;
}

export function createStructureRepository(db: Database): StructureRepository {
  return {
    findStructures: (ids) =>
      db
        .select()
        .from(structures)
        .where(inArray(structures.id, [...ids])),
    listStructures: (page, departmentCode) =>
      db
        .select()
        .from(structures)
        .where(
          and(
            departmentCode === null ? undefined : eq(structures.departmentCode, departmentCode),
            page.after === null ? undefined : gt(structures.id, String(page.after[0])),
          ),
        )
        .orderBy(asc(structures.id))
        .limit(page.limit),
  };
}

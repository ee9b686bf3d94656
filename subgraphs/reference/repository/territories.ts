import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, gt, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { departments, regions } from '../tables.ts';

export type DepartmentRow = typeof departments.$inferSelect;
export type RegionRow = typeof regions.$inferSelect;

export interface TerritoryRepository {
  findDepartments(codes: readonly string[]): Promise<DepartmentRow[]>;
  /** By code, in all regions or in one. */
  listDepartments(page: Page, regionCode: string | null): Promise<DepartmentRow[]>;
  listDepartmentsOfRegions(regionCodes: readonly string[]): Promise<DepartmentRow[]>;
  findRegions(codes: readonly string[]): Promise<RegionRow[]>;
  /** Regions by name, letter for letter as the COG writes it. */
  findRegionsByName(names: readonly string[]): Promise<RegionRow[]>;
  listRegions(page: Page): Promise<RegionRow[]>;
}

export function createTerritoryRepository(db: Database): TerritoryRepository {
  const after = (page: Page) => (page.after === null ? undefined : String(page.after[0]));
  return {
    findDepartments: (codes) =>
      db
        .select()
        .from(departments)
        .where(inArray(departments.code, [...codes])),
    listDepartments(page, regionCode) {
      const code = after(page);
      return db
        .select()
        .from(departments)
        .where(
          and(
            regionCode === null ? undefined : eq(departments.regionCode, regionCode),
            code === undefined ? undefined : gt(departments.code, code),
          ),
        )
        .orderBy(asc(departments.code))
        .limit(page.limit);
    },
    listDepartmentsOfRegions: (regionCodes) =>
      db
        .select()
        .from(departments)
        .where(inArray(departments.regionCode, [...regionCodes]))
        .orderBy(asc(departments.code)),
    findRegions: (codes) =>
      db
        .select()
        .from(regions)
        .where(inArray(regions.code, [...codes])),
    findRegionsByName: (names) =>
      db
        .select()
        .from(regions)
        .where(inArray(regions.name, [...names])),
    listRegions(page) {
      const code = after(page);
      return db
        .select()
        .from(regions)
        .where(code === undefined ? sql`true` : gt(regions.code, code))
        .orderBy(asc(regions.code))
        .limit(page.limit);
    },
  };
}

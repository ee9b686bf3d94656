import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { communeBasins, communes, departments, employmentBasins } from '../tables.ts';
import type { DepartmentRow } from './territories.ts';

export type BasinRow = typeof employmentBasins.$inferSelect;

/** A code alone may mean another area in another year. */
export interface BasinKey {
  readonly code: string;
  readonly year: number;
}

/** Rows of `commune_basins` of some basins. */
export const ofBasins = (basins: readonly BasinKey[]): SQL => {
  const asked = basins.map(({ code, year }) => sql`(${code}, ${year}::integer)`);
  return sql`(${communeBasins.basinCode}, ${communeBasins.year}) in (${sql.join(asked, sql`, `)})`;
};

const basinKey = { code: communeBasins.basinCode, year: communeBasins.year };

type CommuneBasinRow = BasinRow & { readonly communeCode: string };
type BasinDepartmentRow = DepartmentRow & { readonly basin: BasinKey };
type DepartmentBasinRow = BasinRow & { readonly departmentCode: string };

export interface BasinRepository {
  /** Basins as drawn in `year`, or in the latest year that has the code. */
  findBasins(year: number | null, codes: readonly string[]): Promise<BasinRow[]>;
  /** The basin of each commune in the commune's latest year. */
  findBasinsOfCommunes(communeCodes: readonly string[]): Promise<CommuneBasinRow[]>;
  /** The départements of each basin's communes. */
  listDepartmentsOfBasins(basins: readonly BasinKey[]): Promise<BasinDepartmentRow[]>;
  /** The basins of each département's communes in the latest year of all. */
  listBasinsOfDepartments(departmentCodes: readonly string[]): Promise<DepartmentBasinRow[]>;
}

const sameBasin = and(
  eq(employmentBasins.code, communeBasins.basinCode),
  eq(employmentBasins.year, communeBasins.year),
);

export function createBasinRepository(db: Database): BasinRepository {
  return {
    findBasins: (year, codes) =>
      db
        .selectDistinctOn([employmentBasins.code])
        .from(employmentBasins)
        .where(
          and(
            inArray(employmentBasins.code, [...codes]),
            year === null ? undefined : eq(employmentBasins.year, year),
          ),
        )
        .orderBy(asc(employmentBasins.code), desc(employmentBasins.year)),
    async findBasinsOfCommunes(communeCodes) {
      const rows = await db
        .selectDistinctOn([communeBasins.communeCode], {
          communeCode: communeBasins.communeCode,
          basin: employmentBasins,
        })
        .from(communeBasins)
        .innerJoin(employmentBasins, sameBasin)
        .where(inArray(communeBasins.communeCode, [...communeCodes]))
        .orderBy(asc(communeBasins.communeCode), desc(communeBasins.year));
      return rows.map(({ communeCode, basin }) => ({ ...basin, communeCode }));
    },
    async listDepartmentsOfBasins(basins) {
      const rows = await db
        .selectDistinct({ basin: basinKey, department: departments })
        .from(communeBasins)
        .innerJoin(communes, eq(communes.code, communeBasins.communeCode))
        .innerJoin(departments, eq(departments.code, communes.departmentCode))
        .where(ofBasins(basins))
        .orderBy(asc(departments.code));
      return rows.map(({ basin, department }) => ({ ...department, basin }));
    },
    async listBasinsOfDepartments(departmentCodes) {
      const rows = await db
        .selectDistinct({ departmentCode: communes.departmentCode, basin: employmentBasins })
        .from(communes)
        .innerJoin(communeBasins, eq(communeBasins.communeCode, communes.code))
        .innerJoin(employmentBasins, sameBasin)
        .where(
          and(
            inArray(communes.departmentCode, [...departmentCodes]),
            sql`${communeBasins.year} = (select max(year) from ${communeBasins})`,
          ),
        )
        .orderBy(asc(communes.departmentCode), asc(employmentBasins.code));
      return rows.map(({ departmentCode, basin }) => ({ ...basin, departmentCode }));
    },
  };
}

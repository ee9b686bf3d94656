import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { agencies, departments, regions } from '../tables.ts';

export type AgencyRow = typeof agencies.$inferSelect;

interface AgencyFilter {
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
  readonly kind: AgencyRow['kind'] | null;
}

export interface AgencyRepository {
  findAgencies(ids: readonly string[]): Promise<AgencyRow[]>;
  /** Agencies of the newest list of each kind, by département, name and identifier. */
  listAgencies(page: Page, filter: AgencyFilter): Promise<AgencyRow[]>;
}

/** The source writes 20 for both départements of Corsica. */
const CORSICA: Readonly<Record<string, string>> = { '2A': '20', '2B': '20' };

export function createAgencyRepository(db: Database): AgencyRepository {
  return {
    findAgencies: (ids) =>
      db
        .select()
        .from(agencies)
        .where(inArray(agencies.id, [...ids])),
    listAgencies: (page, filter) =>
      db
        .select()
        .from(agencies)
        .where(
          and(
            sql`${agencies.edition} = (select max(edition) from ${agencies} same where same.kind = ${agencies.kind})`,
            filter.kind === null ? undefined : eq(agencies.kind, filter.kind),
            filter.departmentCode === null ? undefined : inDepartment(filter.departmentCode),
            filter.regionCode === null ? undefined : inRegion(filter.regionCode),
            after(page),
          ),
        )
        .orderBy(asc(agencies.departmentCode), asc(agencies.name), asc(agencies.id))
        .limit(page.limit),
  };
}

const inDepartment = (code: string): SQL =>
  inArray(agencies.departmentCode, [code, CORSICA[code] ?? code]);

/** By the département where there is one, else by the region's name. */
const inRegion = (code: string): SQL =>
  sql`coalesce(
    (select region_code from ${departments} where code = ${agencies.departmentCode}),
    (select code from ${regions} where name = ${agencies.regionName})) = ${code}`;

const after = ({ after: keys }: Page): SQL | undefined =>
  keys === null
    ? undefined
    : sql`(${agencies.departmentCode}, ${agencies.name}, ${agencies.id}) > (${keys[0]}, ${keys[1]}, ${keys[2]})`;

import type { Database } from '#kernel/database/connect.ts';
import { and, desc, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import {
  type AgencyRow,
  agencies,
  missionMonths,
  type StatementRow,
  statements,
} from '../tables.ts';

export interface TemporaryWorkRow {
  readonly userSiret: string;
  readonly month: string;
  readonly contracts: number;
  readonly hours: number;
}

export interface AgencyRepository {
  findAgencies(sirets: readonly string[]): Promise<AgencyRow[]>;
  /** Up to `page.limit` statements of each agency, newest month first. */
  listStatements(sirets: readonly string[], page: Page): Promise<StatementRow[]>;
  /** Temporary work by establishment and month, over the `months` months that end with the last one stated by anyone; newest first. */
  sumTemporaryWork(userSirets: readonly string[], months: number): Promise<TemporaryWorkRow[]>;
}

export function createAgencyRepository(db: Database): AgencyRepository {
  return {
    findAgencies: (sirets) =>
      db
        .select()
        .from(agencies)
        .where(inArray(agencies.siret, [...sirets])),
    async listStatements(sirets, page) {
      const after =
        page.after === null ? undefined : sql`${statements.month} < ${page.after[0]}::date`;
      const ranked = db
        .select({
          agencySiret: statements.agencySiret,
          month: statements.month,
          rank: sql<number>`row_number() over (partition by ${statements.agencySiret} order by ${statements.month} desc)`.as(
            'rank',
          ),
        })
        .from(statements)
        .where(and(inArray(statements.agencySiret, [...sirets]), after))
        .as('ranked');
      const rows = await db
        .select({ statement: statements })
        .from(statements)
        .innerJoin(
          ranked,
          sql`${ranked.agencySiret} = ${statements.agencySiret} and ${ranked.month} = ${statements.month} and ${ranked.rank} <= ${page.limit}`,
        )
        .orderBy(desc(statements.month));
      return rows.map(({ statement }) => statement);
    },
    async sumTemporaryWork(userSirets, months) {
      const from = sql`(select max(month) from ${statements}) - make_interval(months => ${months}::int - 1)`;
      const rows = await db
        .select({
          userSiret: missionMonths.userSiret,
          month: missionMonths.month,
          contracts: sql<number>`count(*)::int`,
          hours: sql<number>`coalesce(sum(${missionMonths.hours}), 0)::float8`,
        })
        .from(missionMonths)
        .where(
          and(
            inArray(missionMonths.userSiret, [...userSirets]),
            sql`${missionMonths.month} >= ${from}`,
          ),
        )
        .groupBy(missionMonths.userSiret, missionMonths.month)
        .orderBy(desc(missionMonths.month));
      return rows.map((row) => ({ ...row, userSiret: row.userSiret ?? '' }));
    },
  };
}

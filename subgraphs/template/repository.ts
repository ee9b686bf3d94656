import type { Database } from '#kernel/database/connect.ts';
import { and, asc, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type WorkshopRow, workshops } from './tables.ts';

export interface Repository {
  findWorkshops(ids: readonly string[]): Promise<WorkshopRow[]>;
  /** All workshops, or those of some communes, up to `page.limit` each; one query. */
  listWorkshops(page: Page, communeCodes?: readonly string[]): Promise<WorkshopRow[]>;
}

export function createRepository(db: Database): Repository {
  const after = ({ after: keys }: Page) =>
    keys === null
      ? undefined
      : sql`(${workshops.startsAt}, ${workshops.id}) > (${keys[0]}::timestamptz, ${keys[1]})`;
  const rank =
    sql<number>`row_number() over (partition by ${workshops.communeCode} order by ${workshops.startsAt}, ${workshops.id})`.as(
      'rank',
    );

  return {
    findWorkshops: (ids) =>
      db
        .select()
        .from(workshops)
        .where(inArray(workshops.id, [...ids])),
    async listWorkshops(page, communeCodes) {
      if (communeCodes === undefined) {
        return db
          .select()
          .from(workshops)
          .where(after(page))
          .orderBy(asc(workshops.startsAt), asc(workshops.id))
          .limit(page.limit);
      }
      const ranked = db
        .select({ id: workshops.id, rank })
        .from(workshops)
        .where(and(inArray(workshops.communeCode, [...communeCodes]), after(page)))
        .as('ranked');
      const rows = await db
        .select({ workshop: workshops })
        .from(workshops)
        .innerJoin(ranked, sql`${ranked.id} = ${workshops.id} and ${ranked.rank} <= ${page.limit}`)
        .orderBy(asc(workshops.startsAt), asc(workshops.id));
      return rows.map(({ workshop }) => workshop);
    },
  };
}

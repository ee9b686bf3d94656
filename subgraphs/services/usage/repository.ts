import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type UsageRow, usageMonths } from './tables.ts';

export interface UsageRepository {
  /** The last months of each service, the latest first; one query. */
  listMonths(serviceIds: readonly string[], limit: number): Promise<UsageRow[]>;
  /** A month of all services, by service. */
  listServices(month: string, page: Page): Promise<UsageRow[]>;
}

export function createUsageRepository(db: Database): UsageRepository {
  return {
    async listMonths(serviceIds, limit) {
      const rows = await db.execute<Record<string, unknown> & UsageRow>(sql`
        select m.service_id as "serviceId", m.month, m.users, m.sessions, m.pages::float8 as pages, m.file_id::float8 as "fileId"
        from unnest(${textArray(serviceIds)}) as wanted(id)
        cross join lateral (
          select * from ${usageMonths} u where u.service_id = wanted.id order by u.month desc limit ${limit}
        ) m order by m.month desc`);
      return [...rows];
    },
    listServices: (month, { after, limit }) =>
      db
        .select()
        .from(usageMonths)
        .where(
          and(
            eq(usageMonths.month, month),
            after === null ? undefined : sql`${usageMonths.serviceId} > ${after[0]}::text`,
          ),
        )
        .orderBy(asc(usageMonths.serviceId))
        .limit(limit),
  };
}

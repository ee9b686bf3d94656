import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { ratings, services } from './catalogue/tables.ts';
import { ideas } from './ideas/tables.ts';
import type { StoreModerationItem } from './schema.generated.ts';

/** What waits for moderators, by kind, then identifier. One statement. */
export async function listToModerate(
  db: Database,
  { after, limit }: Page,
): Promise<StoreModerationItem[]> {
  const rows = await db.execute<Record<string, unknown> & StoreModerationItem>(sql`
    select * from (
      select 'SERVICE' as kind, id, name as title, description as text from ${services} where status = 'SUBMITTED'
      union all select 'IDEA', id, title, problem || ' / ' || proposal from ${ideas} where state = 'FILED'
      union all select 'RATING', id, null, comment from ${ratings} where comment_status = 'NONE' and comment is not null
    ) waiting
    where ${after === null ? sql`true` : sql`(kind, id) > (${after[0]}::text, ${after[1]}::text)`}
    order by kind, id limit ${limit}`);
  return [...rows];
}

import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { forecasts } from '../../forecast/tables.ts';
import { hiringScores } from '../tables.ts';
import { CURRENT_RUN, candidates } from './candidates-sql.ts';
import type { FoundRecruiter } from './found.ts';
import { type RecruiterSort, rankOf } from './order-sql.ts';
import type { RecruiterQuery } from './query.ts';

export interface RecruiterSearchRepository {
  /** The first day of the last month that the served forecast was made from; null when none is served. */
  findMadeFrom(): Promise<string | null>;
  /** Establishments of the search, once each for the occupation they score highest, in the order of `sort`, up to `page.limit`; one query. */
  listRecruiters(
    query: RecruiterQuery,
    sort: RecruiterSort,
    day: string,
    page: Page,
  ): Promise<FoundRecruiter[]>;
  /** How many establishments the search finds. */
  countRecruiters(query: RecruiterQuery): Promise<number>;
}

export const createRecruiterSearchRepository = (db: Database): RecruiterSearchRepository => ({
  async findMadeFrom() {
    const [row] = await db.execute<{ day: string }>(
      sql`select period || '-01' as day from ${forecasts} where is_current`,
    );
    return row?.day ?? null;
  },
  async listRecruiters(query, sort, day, page) {
    const rows = await db.execute<FoundRecruiter & Record<string, unknown>>(sql`
      with found as (${best(query)}), ranked as (
        select found.*, ${rankOf(sort, day)} as rank from found
      ), page as (
        select * from ranked ${after(page)} order by rank desc, siret limit ${page.limit}
      )
      select page.siret, page.rome_code as "romeCode", page.score, page.is_boosted as "isBoosted", page.has_email as "hasEmail",
        page.is_small as "isSmall", page.activity_code as "activityCode", page.km as "distanceKm", page.rank::text as rank, h.trend, h.season, h.size
      from page
      left join ${hiringScores} as h on h.run_id = ${CURRENT_RUN} and h.siret = page.siret and h.kind = ${query.contract}
      order by page.rank desc, page.siret`);
    return [...rows];
  },
  async countRecruiters(query) {
    const [row] = await db.execute<{ count: number }>(
      sql`select count(distinct s.siret)::int as count ${candidates(query)}`,
    );
    return row?.count ?? 0;
  },
});

/** One row an establishment: of several occupations the one it scores highest for, boosted ones first. */
function best(query: RecruiterQuery): SQL {
  const columns = sql`s.siret, s.rome_code, s.score, s.is_boosted, s.has_email, s.is_small, s.activity_code, places.km`;
  if (query.occupationCodes.length === 1) return sql`select ${columns} ${candidates(query)}`;
  return sql`
    select distinct on (s.siret) ${columns} ${candidates(query)}
    order by s.siret, s.is_boosted desc, s.score desc, s.rome_code`;
}

/** Keys of a cursor: the day of the smart order, the rank, the SIRET. */
function after({ after: keys }: Page): SQL {
  if (keys === null) return sql``;
  const [, rank, siret] = keys;
  return sql`where rank < ${String(rank)}::numeric or (rank = ${String(rank)}::numeric and siret > ${String(siret)})`;
}

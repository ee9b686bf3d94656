import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { hirings } from '../tables.ts';

export interface OccupationHiringsRow {
  readonly activityCode: string;
  readonly occupationCode: string;
  readonly hirings: number;
}

export interface OccupationHiringsRepository {
  /** Pairs of activity and occupation with their hirings between two days, up to `page.limit`, in the order of their codes; one query. */
  listOccupationHirings(from: string, until: string, page: Page): Promise<OccupationHiringsRow[]>;
}

export const createOccupationHiringsRepository = (db: Database): OccupationHiringsRepository => ({
  async listOccupationHirings(from, until, { after, limit }) {
    const [activity, occupation] = (after ?? ['0', '0']).map((code) =>
      Number.parseInt(String(code), 36),
    );
    const rows = await db.execute<{ naf: number; rome: number; hirings: number }>(sql`
      select naf_code as naf, rome_code as rome, count(*)::int as hirings
      from ${hirings}
      where hired_on between ${from}::date and ${until}::date and contract <> 3
        and naf_code is not null and rome_code is not null
        and (naf_code, rome_code) > (${activity}::int, ${occupation}::int)
      group by 1, 2 order by 1, 2 limit ${limit}`);
    return rows.map(({ naf, rome, hirings: count }) => ({
      activityCode: codeOf(naf),
      occupationCode: codeOf(rome),
      hirings: count,
    }));
  },
});

/** Codes of five characters are numbers in base 36 in the table, in the same order. */
const codeOf = (number: number): string => number.toString(36).toUpperCase().padStart(5, '0');

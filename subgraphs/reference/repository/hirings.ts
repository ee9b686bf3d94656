import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { activities, occupationActivities, occupationDomains, occupations } from '../tables.ts';
import { type ActivityRow, activityColumns, division, joinDivision } from './activities.ts';
import { joinDomain, type OccupationRow, occupationColumns } from './occupations.ts';

interface Hirings {
  /** The code at the other end: the one that asked. */
  readonly of: string;
  readonly hirings: number;
  readonly countedAs: string;
  readonly fileId: number;
}
export type ActivityHirings = Hirings & { readonly activity: ActivityRow };
export type OccupationHirings = Hirings & { readonly occupation: OccupationRow };

/** Both lists: the newest edition, most hirings first, then by code; up to `page.limit` for each code asked; one query. */
export interface HiringRepository {
  listActivitiesOf(page: Page, occupationCodes: readonly string[]): Promise<ActivityHirings[]>;
  listOccupationsOf(page: Page, activityCodes: readonly string[]): Promise<OccupationHirings[]>;
}

export function createHiringRepository(db: Database): HiringRepository {
  const { occupationCode, activityCode } = occupationActivities;
  return {
    async listActivitiesOf(page, codes) {
      const ranked = rankedHirings(db, page, occupationCode, activityCode, codes);
      return db
        .select({ ...hiringColumns(ranked), activity: activityColumns })
        .from(ranked)
        .innerJoin(activities, eq(activities.code, ranked.other))
        .leftJoin(division, joinDivision)
        .where(sql`${ranked.rank} <= ${page.limit}`)
        .orderBy(asc(ranked.of), asc(ranked.rank));
    },
    async listOccupationsOf(page, codes) {
      const ranked = rankedHirings(db, page, activityCode, occupationCode, codes);
      return db
        .select({ ...hiringColumns(ranked), occupation: occupationColumns })
        .from(ranked)
        .innerJoin(occupations, eq(occupations.code, ranked.other))
        .leftJoin(occupationDomains, joinDomain)
        .where(sql`${ranked.rank} <= ${page.limit}`)
        .orderBy(asc(ranked.of), asc(ranked.rank));
    },
  };
}

type CodeColumn =
  | typeof occupationActivities.occupationCode
  | typeof occupationActivities.activityCode;

function rankedHirings(
  db: Database,
  page: Page,
  of: CodeColumn,
  other: CodeColumn,
  codes: readonly string[],
) {
  const { hirings } = occupationActivities;
  return db
    .select({
      of: sql<string>`${of}`.as('of_code'),
      other: sql<string>`${other}`.as('other_code'),
      hirings,
      countedAs: occupationActivities.occupationLabel,
      fileId: sql<number>`${occupationActivities.fileId}`.mapWith(Number).as('hiring_file_id'),
      rank: sql<number>`row_number() over (partition by ${of} order by ${desc(hirings)}, ${other})`.as(
        'rank',
      ),
    })
    .from(occupationActivities)
    .where(
      and(
        inArray(of, [...codes]),
        sql`${occupationActivities.edition} = (select max(edition) from ${occupationActivities})`,
        after(page, other),
      ),
    )
    .as('ranked');
}

const hiringColumns = ({ of, hirings, countedAs, fileId }: ReturnType<typeof rankedHirings>) => ({
  of,
  hirings,
  countedAs,
  fileId,
});

const after = ({ after: keys }: Page, other: CodeColumn): SQL | undefined =>
  keys === null
    ? undefined
    : sql`(-${occupationActivities.hirings}, ${other}) > (-(${keys[0]}::integer), ${keys[1]})`;

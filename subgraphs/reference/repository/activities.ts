import type { Database } from '#kernel/database/connect.ts';
import { alias, and, asc, eq, gt, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { activities } from '../tables.ts';
import { matches } from './search.ts';

export interface ActivityRow {
  readonly code: string;
  readonly label: string;
  readonly edition: string;
  readonly fileId: number;
  readonly divisionLabel: string | null;
}

interface ActivityFilter {
  readonly search: string | null;
  readonly divisionCode: string | null;
}

export interface ActivityRepository {
  findActivities(codes: readonly string[]): Promise<ActivityRow[]>;
  /** Activities of INSEE's list, by code. */
  listActivities(page: Page, filter: ActivityFilter): Promise<ActivityRow[]>;
  hasDivision(code: string): Promise<boolean>;
}

export const division = alias(activities, 'division');

/** Columns of an activity; needs `joinDivision`. */
export const activityColumns = {
  code: activities.code,
  label: activities.label,
  edition: activities.edition,
  fileId: activities.fileId,
  divisionLabel: sql<string | null>`${division.label}`.as('division_label'),
};

export const joinDivision = eq(division.code, sql`left(${activities.code}, 2)`);

const IS_ACTIVITY = eq(activities.level, 'SUBCLASS');

export function createActivityRepository(db: Database): ActivityRepository {
  const select = () =>
    db.select(activityColumns).from(activities).leftJoin(division, joinDivision).$dynamic();
  return {
    findActivities: (codes) =>
      select().where(and(inArray(activities.code, [...codes]), IS_ACTIVITY)),
    listActivities: (page, { search, divisionCode }) =>
      select()
        .where(
          and(
            IS_ACTIVITY,
            sql`${activities.edition} <> ''`,
            search === null
              ? undefined
              : matches(sql`reference.label_words(${activities.label})`, search),
            divisionCode === null ? undefined : sql`left(${activities.code}, 2) = ${divisionCode}`,
            page.after === null ? undefined : gt(activities.code, String(page.after[0])),
          ),
        )
        .orderBy(asc(activities.code))
        .limit(page.limit),
    async hasDivision(code) {
      const rows = await db
        .select({ code: activities.code })
        .from(activities)
        .where(and(eq(activities.code, code), eq(activities.level, 'DIVISION')));
      return rows.length > 0;
    },
  };
}

import type { Database } from '#kernel/database/connect.ts';
import { and, asc, gte, inArray, isNull, lte, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { enrolments } from '../enrolments/tables.ts';

/** An enrolment as jobs see it. */
export interface EnrolmentRow {
  readonly id: string;
  readonly trainingPid: string | null;
  readonly endedOn: string;
  readonly fileId: number;
}

export interface EnrolmentsRepository {
  findEnrolments(ids: readonly string[]): Promise<EnrolmentRow[]>;
  /** Enrolments of those who stayed until the end, by the day of that, then identifier; one query. */
  listCompleted(endedFrom: string, endedUntil: string, page: Page): Promise<EnrolmentRow[]>;
}

const columns = {
  id: enrolments.id,
  trainingPid: enrolments.personPid,
  endedOn: enrolments.endedOn,
  fileId: enrolments.fileId,
};

export const createEnrolmentsRepository = (db: Database): EnrolmentsRepository => ({
  findEnrolments: (ids) =>
    db
      .select(columns)
      .from(enrolments)
      .where(inArray(enrolments.id, [...ids])),
  listCompleted: (endedFrom, endedUntil, { after, limit }) =>
    db
      .select(columns)
      .from(enrolments)
      .where(
        and(
          gte(enrolments.endedOn, endedFrom),
          lte(enrolments.endedOn, endedUntil),
          enrolments.hasAttended,
          isNull(enrolments.droppedOutOn),
          after === null
            ? undefined
            : sql`(${enrolments.endedOn}, ${enrolments.id}) > (${after[0]}::date, ${after[1]}::text)`,
        ),
      )
      .orderBy(asc(enrolments.endedOn), asc(enrolments.id))
      .limit(limit),
});

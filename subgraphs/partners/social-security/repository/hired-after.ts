import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { hirings } from '../tables.ts';
import { arrayOf } from './array-of.ts';
import { COVERAGE } from './coverage.ts';

/** Somebody, and the day after which hirings count. */
export interface PersonSince {
  readonly pid: string;
  readonly since: string;
}

export interface HiredAfterRow extends PersonSince {
  /** Null when the data does not reach to the end of the months. */
  readonly wasHired: boolean | null;
}

export interface HiredAfterRepository {
  /** Whether each person was announced as hired within `months` after their day; one query. */
  findHiredAfter(persons: readonly PersonSince[], months: number): Promise<HiredAfterRow[]>;
}

export const createHiredAfterRepository = (db: Database): HiredAfterRepository => ({
  async findHiredAfter(persons, months) {
    const pids = arrayOf(
      'text',
      persons.map(({ pid }) => pid),
    );
    const days = arrayOf(
      'text',
      persons.map(({ since }) => since),
    );
    // A person has few hirings: reading all of them once is cheaper than asking every month for every person.
    const rows = await db.execute<HiredAfterRow & Record<string, unknown>>(sql`
      with ${COVERAGE}, of_persons as materialized (
        select pid, hired_on from ${hirings} where pid = any (${pids})
      )
      select asked.pid, asked.since, case
        when window_end <= (select until from coverage) then exists (
          select from of_persons where of_persons.pid = asked.pid and hired_on > asked.since::date and hired_on <= window_end)
      end as "wasHired"
      from unnest(${pids}, ${days}) as asked (pid, since)
      cross join lateral (select (asked.since::date + make_interval(months => ${months}::int))::date as window_end) as bounds`);
    return [...rows];
  },
});

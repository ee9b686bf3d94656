import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { enrolments } from '../enrolments/tables.ts';
import { occupationSkills } from '../jobs/reference-links/tables.ts';
import { sessions, trainings } from '../tables.ts';
import { isWithin, metresTo, type Point } from './sphere.ts';

/** Somebody who aims at an occupation. */
export interface Aim {
  /** Tells the aims of a batch apart. */
  readonly key: string;
  readonly trainingPid: string | null;
  readonly occupationCode: string;
  /** Occupations whose skills count as held. */
  readonly heldOccupationCodes: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusMetres: number;
}

export interface RecommendationRow {
  readonly key: string;
  /** French names of the skills that are missing. */
  readonly missing: readonly string[];
  /** Null in the only row of an aim that no session helps. */
  readonly sessionId: string | null;
  readonly metres: number | null;
  /** Those of the missing skills that the session teaches. */
  readonly skills: readonly string[];
}

export interface RecommendationsRepository {
  /** Up to `limit` sessions for each aim, the most helpful first, and what is missing; one query. */
  recommend(aims: readonly Aim[], limit: number, today: string): Promise<RecommendationRow[]>;
}

const HOME: Point = { latitude: sql`aim.latitude`, longitude: sql`aim.longitude` };

export const createRecommendationsRepository = (db: Database): RecommendationsRepository => ({
  async recommend(aims, limit, today) {
    // Circles differ from person to person: the widest one bounds the box of the index, each person's own decides.
    const widest = Math.max(0, ...aims.map(({ radiusMetres }) => radiusMetres));
    const rows = await db.execute<RecommendationRow & Record<string, unknown>>(sql`
      with aim as (
        select * from jsonb_to_recordset(${JSON.stringify(aims)}::jsonb) as given (
          key text, "trainingPid" text, "occupationCode" text, "heldOccupationCodes" text[], latitude float8, longitude float8, "radiusMetres" float8)
      ), held as (
        select aim.key, known.skill_code from aim join ${occupationSkills} as known on known.occupation_code = any (aim."heldOccupationCodes")
        union
        select aim.key, known.skill_code from aim
        join ${enrolments} as done on done.person_pid = aim."trainingPid" and done.has_attended and done.dropped_out_on is null and done.ended_on < ${today}::date
        join ${trainings} as taught on taught.id = done.training_id
        join ${occupationSkills} as known on known.occupation_code = any (taught.rome_codes)
      ), gap as materialized (
        select aim.key, asked.skill_code, asked.label from aim join ${occupationSkills} as asked on asked.occupation_code = aim."occupationCode"
        where not exists (select from held where held.key = aim.key and held.skill_code = asked.skill_code)
      ), teaching as materialized (
        select gap.key, gap.label, teaches.occupation_code from gap join ${occupationSkills} as teaches on teaches.skill_code = gap.skill_code
      )
      select aim.key, array(select label from gap where gap.key = aim.key order by label) as missing,
        found.id as "sessionId", found.metres, coalesce(found.skills, '{}') as skills
      from aim left join lateral (
        select ${sessions.id} as id, ${metresTo(HOME)} as metres, taught.skills, ${sessions.sortOn} as starts
        from ${sessions} join ${trainings} on ${trainings.id} = ${sessions.trainingId}
        cross join lateral (
          select array_agg(distinct teaching.label order by teaching.label) as skills from teaching
          where teaching.key = aim.key and teaching.occupation_code = any (${trainings.romeCodes})
        ) as taught
        where ${isWithin(HOME, widest)} and ${metresTo(HOME)} <= aim."radiusMetres" and taught.skills is not null
          and (${sessions.startsOn} >= ${today}::date
            or (${sessions.entryMode} = 'PERMANENT' and (${sessions.endsOn} is null or ${sessions.endsOn} >= ${today}::date)))
          and ${sessions.enrolment} is distinct from 'CLOSED'
        order by cardinality(taught.skills) desc, 2, ${sessions.sortOn}, ${sessions.id} limit ${limit}
      ) as found on true
      order by aim.key, cardinality(found.skills) desc, found.metres, found.starts, found.id`);
    return [...rows];
  },
});

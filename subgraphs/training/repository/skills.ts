import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import { occupationSkills } from '../jobs/reference-links/tables.ts';

export interface SkillsRepository {
  /** The occupations that ask for at least one of the skills, sorted; one query. */
  findOccupationsAsking(skillCodes: readonly string[]): Promise<string[]>;
}

export const createSkillsRepository = (db: Database): SkillsRepository => ({
  async findOccupationsAsking(skillCodes) {
    const rows = await db
      .selectDistinct({ code: occupationSkills.occupationCode })
      .from(occupationSkills)
      .where(sql`${occupationSkills.skillCode} = any (${textArray(skillCodes)})`)
      .orderBy(occupationSkills.occupationCode);
    return rows.map(({ code }) => code);
  },
});

import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, gt, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { occupationDomains, occupationSkills, occupations, skills } from '../tables.ts';
import { joinDomain, type OccupationRow, occupationColumns } from './occupations.ts';
import { matches } from './search.ts';

export type SkillRow = typeof skills.$inferSelect;

interface SkillFilter {
  readonly search: string | null;
  readonly kind: SkillRow['kind'] | null;
}

interface SkillOccupationRow {
  readonly skillCode: string;
  readonly isEssential: boolean;
  readonly occupation: OccupationRow;
}

export interface SkillRepository {
  findSkills(codes: readonly string[]): Promise<SkillRow[]>;
  listSkills(page: Page, filter: SkillFilter): Promise<SkillRow[]>;
  /** Occupations that ask for some skills, up to `page.limit` for each, essential ones first, then by code. */
  listOccupationsOfSkills(page: Page, skillCodes: readonly string[]): Promise<SkillOccupationRow[]>;
}

export function createSkillRepository(db: Database): SkillRepository {
  return {
    findSkills: (codes) =>
      db
        .select()
        .from(skills)
        .where(inArray(skills.code, [...codes])),
    listSkills: (page, { search, kind }) =>
      db
        .select()
        .from(skills)
        .where(
          and(
            search === null
              ? undefined
              : matches(sql`reference.label_words(${skills.label})`, search),
            kind === null ? undefined : eq(skills.kind, kind),
            page.after === null ? undefined : gt(skills.code, String(page.after[0])),
          ),
        )
        .orderBy(asc(skills.code))
        .limit(page.limit),
    async listOccupationsOfSkills(page, skillCodes) {
      const ranked = db
        .select({
          skillCode: occupationSkills.skillCode,
          occupationCode: occupationSkills.occupationCode,
          isEssential: occupationSkills.isEssential,
          rank: sql<number>`row_number() over (partition by ${occupationSkills.skillCode} order by ${desc(occupationSkills.isEssential)}, ${occupationSkills.occupationCode})`.as(
            'rank',
          ),
        })
        .from(occupationSkills)
        .innerJoin(occupations, eq(occupations.code, occupationSkills.occupationCode))
        .where(
          and(
            inArray(occupationSkills.skillCode, [...skillCodes]),
            occupations.keepsBuiltin,
            page.after === null
              ? undefined
              : sql`(not ${occupationSkills.isEssential}, ${occupationSkills.occupationCode}) > (not ${page.after[0] === 1}::boolean, ${page.after[1]})`,
          ),
        )
        .as('ranked');
      return db
        .select({
          skillCode: ranked.skillCode,
          isEssential: ranked.isEssential,
          occupation: occupationColumns,
        })
        .from(ranked)
        .innerJoin(occupations, eq(occupations.code, ranked.occupationCode))
        .leftJoin(occupationDomains, joinDomain)
        .where(sql`${ranked.rank} <= ${page.limit}`)
        .orderBy(asc(ranked.skillCode), asc(ranked.rank));
    },
  };
}

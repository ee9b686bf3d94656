import { index, primaryKey, text } from '#kernel/database/drizzle.ts';
import { schema } from '../../schema.ts';

/** The territories of the communes where trainings are held, as reference says; kept by the job `reference-links`. */
export const communeTerritories = schema.table('commune_territories', {
  communeCode: text('commune_code').primaryKey(),
  basinCode: text('basin_code'),
  departmentCode: text('department_code'),
  regionCode: text('region_code'),
});

/** The skills that occupations ask for, as reference says; kept by the job `reference-links`. */
export const occupationSkills = schema.table(
  'occupation_skills',
  {
    occupationCode: text('occupation_code').notNull(),
    skillCode: text('skill_code').notNull(),
    label: text('label').notNull(),
  },
  (table) => [
    // Jobseeker.recommendedSessions: the skills of an occupation.
    primaryKey({ columns: [table.occupationCode, table.skillCode] }),
    // The filter skillCodes: the occupations that ask for a skill.
    index('occupation_skills_by_skill').on(table.skillCode),
  ],
);

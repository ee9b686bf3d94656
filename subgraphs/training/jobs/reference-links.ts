import type { TransactionSql } from 'postgres';
import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { askCommunes, type ReferenceCommune } from '#kernel/jobs/reference/communes.ts';
import { askSkills, type SkillLink } from './reference-links/skills.ts';

/** Keeps what searches need of reference and may not ask it for: the territories of communes, the skills of occupations. */
export const referenceLinksJob = defineJob({
  name: 'reference-links',
  summary:
    'Keeps the territories of communes and the skills of occupations, as reference has them.',
  every: 'each night, after the catalogues',
  periodOf: async (asked) => asked ?? dayInParis(),
  async run(context: JobContext) {
    const { sql, schema, graph, report } = context;
    const departments = await sql<{ code: string }[]>`
      select department_code as code from ${sql(schema)}.sessions where department_code is not null
      union select department_code from ${sql(schema)}.enrolments where department_code is not null order by code`;
    const communes = await askCommunes(
      graph,
      departments.map(({ code }) => code),
      (done) =>
        report({ step: 'asking for territories of communes', done, total: departments.length }),
    );
    report({ step: 'asking for skills of occupations', done: 0, total: null });
    const skills = await askSkills(graph);
    if (skills.length === 0)
      throw new JobRefused('NO_SKILLS', 'Reference names no skill of any occupation.');
    await sql.begin((tx) => swap(tx, schema, communes, skills));
    return { communes: communes.length, skills: skills.length };
  },
});

async function swap(
  tx: TransactionSql,
  schema: string,
  communes: readonly ReferenceCommune[],
  skills: readonly SkillLink[],
): Promise<void> {
  await tx`delete from ${tx(schema)}.commune_territories`;
  await tx`
    insert into ${tx(schema)}.commune_territories (commune_code, basin_code, department_code, region_code)
    select * from unnest(
      ${communes.map((one) => one.code)}::text[], ${communes.map((one) => one.basinCode)}::text[],
      ${communes.map((one) => one.departmentCode)}::text[], ${communes.map((one) => one.regionCode)}::text[])`;
  await tx`delete from ${tx(schema)}.occupation_skills`;
  await tx`
    insert into ${tx(schema)}.occupation_skills (occupation_code, skill_code, label)
    select * from unnest(
      ${skills.map((one) => one.occupation)}::text[], ${skills.map((one) => one.skill)}::text[], ${skills.map((one) => one.label)}::text[])
    on conflict do nothing`;
}

import type { JobBase } from '#kernel/jobs/job.ts';
import { askCommunes } from '#kernel/jobs/reference/communes.ts';

/** Keeps the basin of each commune of the establishments' départements, as the reference tells it, in place of what was kept; gives the départements. */
export async function collectBasins({ sql, schema, graph }: JobBase): Promise<string[]> {
  const found = await sql<{ code: string }[]>`
    select distinct department_code as code from ${sql(schema)}.establishments where department_code is not null order by 1`;
  const departments = found.map(({ code }) => code);
  const rows = (await askCommunes(graph, departments)).map(
    ({ code, departmentCode, regionCode, basinCode }) => ({
      commune_code: code,
      department_code: departmentCode,
      region_code: regionCode,
      basin_code: basinCode,
    }),
  );
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.survey_communes`;
    await tx`
      insert into ${tx(schema)}.survey_communes (commune_code, department_code, region_code, basin_code)
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as one(commune_code text, department_code text, region_code text, basin_code text)`;
  });
  return departments;
}

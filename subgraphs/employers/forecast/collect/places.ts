import type { JobBase } from '#kernel/jobs/job.ts';
import { askCommunes } from '#kernel/jobs/reference/communes.ts';

/** Départements of the employment basins, by the basin's code: most lie in one. */
export type BasinDepartments = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Keeps where each commune of the establishments' départements lies, as the reference tells it, in place of what was kept before; says which
 * départements basins lie in.
 */
export async function collectPlaces({ sql, schema, graph }: JobBase): Promise<BasinDepartments> {
  const departments = await sql<{ code: string }[]>`
    select distinct department_code as code from ${sql(schema)}.establishments where department_code is not null order by 1`;
  const communes = await askCommunes(
    graph,
    departments.map(({ code }) => code),
  );
  const rows = communes.map(({ code, departmentCode, regionCode, latitude, longitude }) => ({
    commune_code: code,
    department_code: departmentCode,
    region_code: regionCode,
    latitude,
    longitude,
  }));
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.commune_positions`;
    await tx`
      insert into ${tx(schema)}.commune_positions
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as one(commune_code text, department_code text, region_code text, latitude real, longitude real)`;
  });
  const basins = new Map<string, Set<string>>();
  for (const { departmentCode, basinCode } of communes) {
    if (basinCode === null) continue;
    const known = basins.get(basinCode) ?? new Set();
    basins.set(basinCode, known.add(departmentCode));
  }
  return basins;
}

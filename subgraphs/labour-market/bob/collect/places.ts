import type { JobBase } from '#kernel/jobs/job.ts';
import { askCommunes } from '#kernel/jobs/reference/communes.ts';

/** Keeps where the communes of départements with market scores lie, in place of what was kept before; says how many there are. */
export async function collectPlaces({ sql, schema, graph }: JobBase): Promise<number> {
  const departments = await sql<{ code: string }[]>`
    select distinct area_code as code from ${sql(schema)}.market_scores where area_kind = 'DEPARTMENT' order by 1`;
  const communes = await askCommunes(
    graph,
    departments.map(({ code }) => code),
  );
  const rows = communes.map(({ code, basinCode, latitude, longitude }) => ({
    code,
    basin: basinCode,
    latitude,
    longitude,
  }));
  return sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.commune_places`;
    const { count } = await tx`
      insert into ${tx(schema)}.commune_places (commune_code, basin_code, latitude, longitude)
      select code, basin, latitude, longitude from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as commune(code text, basin text, latitude real, longitude real)`;
    return count;
  });
}

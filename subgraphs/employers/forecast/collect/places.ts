import type { JobBase } from '#kernel/jobs/job.ts';
import { type Connection, pagesOf } from './pages.ts';

interface CommuneNode {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly department: { readonly code: string } | null;
  readonly region: { readonly code: string } | null;
  readonly employmentBasin: { readonly code: string } | null;
}

const COMMUNES = `query Communes($department: ID!, $after: String) {
  communes(departmentCode: $department, kinds: [COMMUNE, MUNICIPAL_DISTRICT], first: 100, after: $after) {
    nodes { code latitude longitude department { code } region { code } employmentBasin { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Départements of the employment basins, by the basin's code: most lie in one. */
export type BasinDepartments = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Keeps where each commune of the establishments' départements lies, as the reference tells it, in place of what was kept before; says which
 * départements basins lie in.
 */
export async function collectPlaces({ sql, schema, graph }: JobBase): Promise<BasinDepartments> {
  const departments = await sql<{ code: string }[]>`
    select distinct department_code as code from ${sql(schema)}.establishments where department_code is not null order by 1`;
  const communes: CommuneNode[] = [];
  for (const { code: department } of departments) {
    const pages = pagesOf(graph, {
      document: COMMUNES,
      variables: { department },
      listOf: (data: { communes: Connection<CommuneNode> }) => data.communes,
    });
    for await (const { nodes } of pages) communes.push(...nodes);
  }
  const rows = communes.map(({ code, latitude, longitude, department, region }) => ({
    commune_code: code,
    department_code: department?.code ?? null,
    region_code: region?.code ?? null,
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
  for (const { department, employmentBasin } of communes) {
    if (department === null || employmentBasin === null) continue;
    const known = basins.get(employmentBasin.code) ?? new Set();
    basins.set(employmentBasin.code, known.add(department.code));
  }
  return basins;
}

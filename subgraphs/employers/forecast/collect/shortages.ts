import type { JobBase } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import type { BasinDepartments } from './places.ts';

interface TensionNode {
  readonly occupationCode: string;
  readonly level: { readonly value: number | null };
}

interface Answer {
  readonly employmentBasin: { readonly tensions: ListPage<TensionNode> } | null;
}

const TENSIONS = `query Tensions($basin: ID!, $after: String) {
  employmentBasin(code: $basin) {
    tensions(first: 100, after: $after) {
      nodes { occupationCode level { value } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const LOWEST_LEVEL = 1;
const HIGHEST_LEVEL = 5;

/**
 * Keeps how short of people each occupation is in each département: the mean over its basins of the published level of tension (DARES, 1 to 5), as 0 to 1.
 * La Bonne Boîte takes the share of difficult projects of the survey of hiring needs, whose families no source here links to occupations.
 */
export async function collectShortages(
  { sql, schema, graph }: JobBase,
  basins: BasinDepartments,
): Promise<void> {
  const levels: { department: string; occupation: string; level: number }[] = [];
  for (const [basin, departments] of basins) {
    const pages = pagesOf(graph, {
      document: TENSIONS,
      variables: { basin },
      listOf: ({ employmentBasin }: Answer) => employmentBasin?.tensions ?? null,
    });
    for await (const { nodes } of pages)
      for (const { occupationCode: occupation, level } of nodes)
        if (level.value !== null)
          for (const department of departments)
            levels.push({ department, occupation, level: level.value });
  }
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.occupation_shortages`;
    await tx`
      insert into ${tx(schema)}.occupation_shortages (department_code, rome_code, shortage)
      select department, occupation, avg((level - ${LOWEST_LEVEL}) / ${HIGHEST_LEVEL - LOWEST_LEVEL}::real)
      from json_to_recordset(${JSON.stringify(levels)}::text::json) as one(department text, occupation text, level real)
      group by 1, 2`;
  });
}

import type { JobBase } from '#kernel/jobs/job.ts';
import { type Connection, pagesOf } from './pages.ts';

interface OccupationNode {
  readonly code: string;
  readonly moves: readonly { readonly target: { readonly code: string } }[];
}

const OCCUPATIONS = `query Moves($after: String) {
  occupations(first: 100, after: $after) {
    nodes { code moves { target { code } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Keeps which occupations people move to, close ones first, in place of what was kept before. Source: the reference's moves between occupations. */
export async function collectMoves({ sql, schema, graph }: JobBase): Promise<void> {
  const rows: { rome_code: string; target_code: string; rank: number }[] = [];
  const pages = pagesOf(graph, {
    document: OCCUPATIONS,
    listOf: (data: { occupations: Connection<OccupationNode> }) => data.occupations,
  });
  for await (const { nodes } of pages)
    for (const { code, moves } of nodes)
      moves.forEach(({ target }, rank) => {
        rows.push({ rome_code: code, target_code: target.code, rank });
      });
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.occupation_moves`;
    await tx`
      insert into ${tx(schema)}.occupation_moves
      select rome_code, target_code, min(rank) from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as one(rome_code text, target_code text, rank integer)
      group by 1, 2`;
  });
}

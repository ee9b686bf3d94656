import type { JobBase } from '#kernel/jobs/job.ts';
import { nodesOf } from './pages.ts';

interface OccupationNode {
  readonly code: string;
  readonly moves: readonly { readonly target: { readonly code: string } }[];
}

const OCCUPATIONS = `query OccupationMoves($after: String) {
  occupations(first: 100, after: $after) {
    nodes { code moves { target { code } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Keeps which occupations people move to, close ones first, in place of what was kept before; says how many moves there are. */
export async function collectMoves({ sql, schema, graph }: JobBase): Promise<number> {
  const occupations = await nodesOf<OccupationNode>(graph, 'occupations', OCCUPATIONS);
  const moves = occupations.flatMap((occupation) =>
    occupation.moves.map(({ target }, rank) => ({ from: occupation.code, to: target.code, rank })),
  );
  return sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.occupation_moves`;
    const { count } = await tx`
      insert into ${tx(schema)}.occupation_moves (rome_code, target_code, rank)
      select "from", "to", min(rank) from json_to_recordset(${JSON.stringify(moves)}::text::json)
        as move("from" text, "to" text, rank integer)
      group by 1, 2`;
    return count;
  });
}

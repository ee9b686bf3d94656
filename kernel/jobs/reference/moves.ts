import type { PgSchema } from 'drizzle-orm/pg-core';
import { integer, primaryKey, text } from '../../database/drizzle.ts';
import type { JobBase } from '../job.ts';
import { type ListPage, nodesOf } from '../pages.ts';

/** The table of a subgraph that keeps moves between occupations. Called in its `tables.ts` with its own Postgres schema. */
export const moveTable = (schema: PgSchema) =>
  schema.table(
    'occupation_moves',
    {
      romeCode: text('rome_code').notNull(),
      targetCode: text('target_code').notNull(),
      /** 0 is the closest. */
      rank: integer('rank').notNull(),
    },
    (table) => [primaryKey({ columns: [table.romeCode, table.targetCode] })],
  );

interface OccupationNode {
  readonly code: string;
  readonly moves: readonly { readonly target: { readonly code: string } }[];
}

const OCCUPATIONS = `query MovesBetweenOccupations($after: String) {
  occupations(first: 100, after: $after) {
    nodes { code moves { target { code } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Fills the table with the reference's moves, close ones first, in place of what it held; gives their number. */
export async function keepMoves({ sql, schema, graph }: JobBase): Promise<number> {
  const occupations = await nodesOf(graph, {
    document: OCCUPATIONS,
    listOf: (data: { readonly occupations: ListPage<OccupationNode> | null }) => data.occupations,
  });
  const rows = occupations.flatMap(({ code, moves }) =>
    moves.map(({ target }, rank) => ({ rome_code: code, target_code: target.code, rank })),
  );
  return sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.occupation_moves`;
    const { count } = await tx`
      insert into ${tx(schema)}.occupation_moves (rome_code, target_code, rank)
      select rome_code, target_code, min(rank) from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as one(rome_code text, target_code text, rank integer)
      group by 1, 2`;
    return count;
  });
}

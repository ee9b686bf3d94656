import type { Sql } from 'postgres';
import { makeRunTables, swapIn } from '../run-tables.ts';

export interface InventedScores {
  readonly communes: number;
  readonly establishments: number;
  readonly occupations: number;
}

/** Occupations of an establishment, as many as activities have. */
const OCCUPATIONS_OF_ONE = 4;

/**
 * Serves made-up scores: communes on a grid of 5 km, establishments spread over them, each shown for four occupations (`A1000` and on). The same numbers give the same
 * rows.
 */
export async function inventScores(
  sql: Sql,
  { communes, establishments, occupations }: InventedScores,
): Promise<void> {
  const width = Math.ceil(Math.sqrt(communes));
  await makeRunTables(sql, 'employers', 1);
  await sql.unsafe(`
    insert into employers.commune_positions
    select lpad((10000 + n)::text, 5, '0'), lpad((1 + n % 95)::text, 2, '0'), '52', 43 + (n / ${width}) * 0.045, -1 + (n % ${width}) * 0.065
    from generate_series(0, ${communes - 1}) as n;
    insert into employers.hiring_scores_1
    select 1, (10000000000000 + n)::text, 'LASTING', 50 + (n::bigint * 7919) % 51, 'STEADY', 'NONE', 'AS_PEERS' from generate_series(1, ${establishments}) as n;
    insert into employers.occupation_scores_1
    select 1, 'A' || 1000 + (n::bigint * 31 + k * 97) % ${occupations}, 'LASTING', (10000000000000 + n)::text, 20 + (n::bigint * 7919 + k) % 81,
      lpad((10000 + (n::bigint * 2654435761 % ${communes}))::text, 5, '0'), '44', lpad((n % 700)::text, 4, '0') || 'A', n % 8 > 0, n % 3 = 0, false, false, false
    from generate_series(1, ${establishments}) as n, generate_series(0, ${OCCUPATIONS_OF_ONE - 1}) as k
    on conflict do nothing;
    analyze employers.commune_positions; analyze employers.occupation_scores_1; analyze employers.hiring_scores_1`);
  await sql.begin((tx) => swapIn(tx, 'employers', 1, '2026-10'));
}

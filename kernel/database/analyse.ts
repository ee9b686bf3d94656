import postgres from 'postgres';
import { schemaOf } from './names.ts';

/**
 * Takes the statistics of a subgraph's tables as the owner of the database, which its own role may not: right after a large load plans
 * would otherwise wait for autovacuum. `url` is the owner's.
 */
export async function analyseTables(url: string, subgraph: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const tables = await sql<{ name: string }[]>`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${schemaOf(subgraph)} and c.relkind in ('r', 'p') and not c.relispartition`;
    for (const { name } of tables) await sql.unsafe(`analyze ${name}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

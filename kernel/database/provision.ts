import postgres, { type Sql } from 'postgres';
import { drizzle, migrate } from '#kernel/database/drizzle.ts';
import { roleOf, schemaOf } from './names.ts';

export interface Provisioned {
  readonly name: string;
  readonly migrationsFolder: string;
}

const EXTENSIONS = ['cube', 'earthdistance', 'unaccent'] as const;

/**
 * Gives each subgraph its Postgres schema, its role and its tables, as the owner of the database.
 * Runs once at a time per database (advisory lock) and changes nothing when all is up to date.
 */
export async function provision(url: string, subgraphs: readonly Provisioned[]): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(hashtext('estuaire/provision'))`;
    for (const extension of EXTENSIONS)
      await sql`create extension if not exists ${sql(extension)} schema public`;
    for (const subgraph of subgraphs) await provisionOne(sql, subgraph);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function provisionOne(sql: Sql, { name, migrationsFolder }: Provisioned): Promise<void> {
  const schema = schemaOf(name);
  const role = roleOf(name);
  await createRole(sql, role);
  await sql`grant ${sql(role)} to current_user`;
  await sql`create schema if not exists ${sql(schema)}`;
  await migrate(drizzle(sql), {
    migrationsFolder,
    migrationsSchema: schema,
    migrationsTable: 'applied_migrations',
  });
  await sql`grant usage on schema ${sql(schema)} to ${sql(role)}`;
  await sql`grant select, insert, update, delete, truncate on all tables in schema ${sql(schema)} to ${sql(role)}`;
  await sql`grant usage on all sequences in schema ${sql(schema)} to ${sql(role)}`;
  await sql`revoke insert, update, delete, truncate on ${sql(schema)}.applied_migrations from ${sql(role)}`;
  await sql.unsafe(`alter role ${role} set search_path = ${schema}, public`);
}

/** Roles belong to the whole server, so two databases may be provisioned at once: the loser of that race finds the role made. */
async function createRole(sql: Sql, role: string): Promise<void> {
  const [existing] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (existing !== undefined) return;
  await sql.unsafe(`create role ${role} nologin`).catch((error: unknown) => {
    const isMade =
      error instanceof postgres.PostgresError && ['42710', '23505'].includes(error.code);
    if (!isMade) throw error;
  });
}

import postgres from 'postgres';
import { schemaOf } from '#kernel/database/names.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

export type DemoState = 'empty' | 'loading' | 'loaded' | 'own-data';

/** What the database holds: nothing yet, the demo (whole, or begun and interrupted), or data of the operator's own. */
export async function demoState(databaseUrl: string): Promise<DemoState> {
  return withDatabase(databaseUrl, async (sql) => {
    await makeTable(sql);
    const [row] = await sql<
      { value: string }[]
    >`select value from public.estuaire_hub where key = 'demo'`;
    if (row !== undefined) return row.value as DemoState;
    return (await holdsOwnData(sql)) ? 'own-data' : 'empty';
  });
}

/** Keeps how far the demo is, for the next start. */
export async function noteDemo(databaseUrl: string, state: 'loading' | 'loaded'): Promise<void> {
  await withDatabase(databaseUrl, async (sql) => {
    await makeTable(sql);
    await sql`
      insert into public.estuaire_hub values ('demo', ${state})
      on conflict (key) do update set value = excluded.value`;
  });
}

const makeTable = (sql: postgres.Sql) => sql`
  create table if not exists public.estuaire_hub (key text primary key, value text not null)`;

/** Whether any file was loaded that does not ship with the project. */
async function holdsOwnData(sql: postgres.Sql): Promise<boolean> {
  for (const { name, builtinFiles = [] } of SUBGRAPHS) {
    const builtin = builtinFiles.map(({ source }) => source);
    const rows = await sql`
      select 1 from ${sql(schemaOf(name))}.ingest_files
      where state = 'LOADED' and source <> all (${builtin}::text[]) limit 1`;
    if (rows.length > 0) return true;
  }
  return false;
}

async function withDatabase<Result>(
  url: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

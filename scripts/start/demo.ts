import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { analyseTables } from '#kernel/database/analyse.ts';
import { schemaOf } from '#kernel/database/connect.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { generateDemo } from '../../demo/generate.ts';
import { SUBGRAPHS, subgraphNamed } from '../../subgraphs/list.ts';
import { ingestOne } from '../ingest/one-file.ts';

export interface DemoOptions {
  readonly databaseUrl: string;
  readonly profile: 'unit' | 'departement';
  readonly dataFolder: string;
  readonly pseudonyms: Pseudonyms;
  readonly onProgress: (progress: DemoProgress) => void;
}

export interface DemoProgress {
  readonly step: 'generating' | 'loading';
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly records: number;
}

export type DemoState = 'empty' | 'loading' | 'loaded' | 'own-data';

/** What the database holds: nothing yet, the demo (whole, or begun and interrupted), or data of the operator's own. */
export async function demoState(databaseUrl: string): Promise<DemoState> {
  return withDatabase(databaseUrl, async (sql) => {
    await sql`create table if not exists public.estuaire_hub (key text primary key, value text not null)`;
    const [row] = await sql<
      { value: string }[]
    >`select value from public.estuaire_hub where key = 'demo'`;
    if (row !== undefined) return row.value as DemoState;
    return (await holdsOwnData(sql)) ? 'own-data' : 'empty';
  });
}

/**
 * Writes the demo département as source files and loads each like any partner's. Interrupted, it goes on where it stopped: files
 * already loaded are known by their content.
 */
export async function loadDemo({
  databaseUrl,
  profile,
  dataFolder,
  pseudonyms,
  onProgress,
}: DemoOptions): Promise<void> {
  await withDatabase(
    databaseUrl,
    (sql) =>
      sql`insert into public.estuaire_hub values ('demo', 'loading') on conflict (key) do nothing`,
  );
  const outDir = join(resolve(dataFolder), 'demo');
  await mkdir(outDir, { recursive: true });
  const { files } = await generateDemo({
    profile,
    outDir,
    onProgress: ({ subgraph, source, records }) =>
      onProgress({ step: 'generating', what: `${subgraph} ${source}`, done: 0, total: 1, records }),
  });
  const loadable = files.filter(({ source }) => source !== 'events');
  for (const [index, file] of loadable.entries()) {
    const subgraph = subgraphNamed(file.subgraph);
    const source = subgraph.sources.find(({ name }) => name === file.source);
    if (source === undefined) throw new Error(`${file.subgraph} has no source ${file.source}.`);
    const what = `${file.subgraph} ${file.source}`;
    const report = (records: number): void =>
      onProgress({ step: 'loading', what, done: index, total: loadable.length, records });
    report(0);
    const receipt = await ingestOne({
      databaseUrl,
      subgraph,
      source,
      location: file.path,
      pseudonyms,
      apiKey: null,
      onProgress: ({ received }) => report(received),
    });
    if (receipt.refusal !== null)
      throw new Error(`The demo file ${file.path} was refused: ${receipt.refusal.message}`);
  }
  for (const { name } of SUBGRAPHS) await analyseTables(databaseUrl, name);
  await withDatabase(
    databaseUrl,
    (sql) => sql`update public.estuaire_hub set value = 'loaded' where key = 'demo'`,
  );
  await rm(outDir, { recursive: true, force: true });
}

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

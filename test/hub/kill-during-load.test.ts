import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childEnvironment } from '#kernel/env.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { writeDeclarations } from '../../bench/ingest-dpae/declarations.ts';
import { socialSecurity } from '../../subgraphs/partners/social-security/index.ts';

const LINES = 60_000;
const KILLS = 20;
const SEED = 20_261_031;
const BAD_LINES = 'too|few|fields\nand|these\n';
const LOADER = fileURLToPath(new URL('../support/load-and-tell.ts', import.meta.url));

/** When to kill a loader: once it has read so many records, or so long after it began to merge. */
type Moment = { readonly afterRecords: number } | { readonly afterMergingMs: number };

let folder: string;
let file: string;
let calm: TestDatabase;
let stormy: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'estuaire-kill-'));
  file = join(folder, 'lbb_xdpdpae_delta_202610312200.csv');
  await writeDeclarations({
    path: file,
    rows: LINES,
    seed: SEED,
    firstDay: '2025-11-01',
    days: 365,
  });
  await appendFile(file, BAD_LINES);
  [calm, stormy] = [
    await createTestDatabase([socialSecurity]),
    await createTestDatabase([socialSecurity]),
  ];
});
afterAll(async () => {
  await Promise.all([calm.close(), stormy.close()]);
  await rm(folder, { recursive: true });
});

test(`a loader killed at ${KILLS} moments leaves nothing, and the file then loads as if nothing had happened`, async () => {
  const mergeMs = await loadUndisturbed(calm);
  let killed = 0;
  for (const moment of moments(mergeMs)) {
    if (await loadAndKill(stormy, moment)) killed += 1;
    else await forget(stormy);
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  await loadUndisturbed(stormy);
  const [undisturbed, disturbed] = [await contentOf(calm), await contentOf(stormy)];
  expect(undisturbed.declarations).toBe(LINES);
  expect(undisturbed.journal).toHaveLength(1);
  expect(disturbed).toEqual(undisturbed);
}, 60_000);

/** Loads the file to its end and gives how long merging took. */
async function loadUndisturbed(database: TestDatabase): Promise<number> {
  const loader = start(database);
  let mergingAt = 0;
  let mergeMs = 0;
  let last = '';
  for await (const line of createInterface({ input: loader.stdout })) {
    if (line === 'merging') mergingAt = performance.now();
    if (line === 'LOADED') mergeMs = performance.now() - mergingAt;
    last = line;
  }
  expect(last).toBe('LOADED');
  return mergeMs;
}

/** Whether the loader died before it could tell how the load ended. */
async function loadAndKill(database: TestDatabase, moment: Moment): Promise<boolean> {
  const loader = start(database);
  const exited = once(loader, 'exit');
  let hasEnded = false;
  for await (const line of createInterface({ input: loader.stdout })) {
    if (line === 'LOADED' || line === 'ALREADY_LOADED') hasEnded = true;
    if ('afterRecords' in moment) {
      if (Number(line) >= moment.afterRecords) loader.kill('SIGKILL');
    } else if (line === 'merging') {
      await sleep(moment.afterMergingMs);
      loader.kill('SIGKILL');
    }
  }
  await exited;
  return !hasEnded;
}

/** A loader that was too quick for its moment must not make the next kills hit a file that is loaded already. */
async function forget(database: TestDatabase): Promise<void> {
  const { sql } = database.connectAs(socialSecurity);
  await sql`truncate social_security.hirings`;
  await sql`truncate social_security.ingest_files, social_security.ingest_rejects`;
}

function start(
  database: TestDatabase,
): ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } {
  return spawn(process.execPath, [LOADER, database.url, TEST_PSEUDONYM_KEY, file], {
    // Twenty loaders start faster when the first leaves them its compiled modules.
    env: childEnvironment({ NODE_COMPILE_CACHE: join(folder, 'compiled') }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The same moments for the same seed: two in three while records are read, the others while they are merged. */
function moments(mergeMs: number): Moment[] {
  let state = SEED;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return Array.from({ length: KILLS }, (_, index) =>
    index % 3 === 2
      ? { afterMergingMs: random() * mergeMs * 0.8 }
      : { afterRecords: Math.floor(random() * LINES * 0.9) },
  );
}

/** All that a load leaves, without surrogate ids and times of receipt. */
async function contentOf(database: TestDatabase) {
  const { sql } = database.connectAs(socialSecurity);
  const [hirings] = await sql<{ declarations: number; dump: string }[]>`
    select count(*)::int as declarations, md5(string_agg(line, E'\n' order by line)) as dump
    from (select (to_jsonb(hirings) - 'file_id')::text as line from social_security.hirings) as lines`;
  return {
    ...hirings,
    rejects:
      await sql`select line::int, "column", code, reason, masked_value from social_security.ingest_rejects order by line`,
    journal:
      await sql`select source, file_name, sha256, bytes::int, state, received::int, loaded::int, duplicate::int, rejected::int, flags from social_security.ingest_files`,
    tables: await sql`select regexp_replace(relname, '_\\d+$', '') as name from pg_class
      where relnamespace = 'social_security'::regnamespace and relkind in ('r', 'p') order by 1`,
  };
}

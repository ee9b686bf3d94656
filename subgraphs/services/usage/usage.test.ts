import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { services } from '../index.ts';
import { createStoreWorld, type StoreWorld } from '../store.fixture.ts';

const SAMPLE = fileURLToPath(new URL('../ingest/usage_202610.input.csv', import.meta.url));
const HEADER = 'jour;service;visiteur;session;pages';

let world: StoreWorld;
let folder: string;
beforeAll(async () => {
  world = await createStoreWorld();
  folder = await mkdtemp(join(tmpdir(), 'estuaire-usage-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** Loads a file under a name of its own. */
async function load(name: string, lines: readonly string[]) {
  const path = join(folder, name);
  await writeFile(path, `${[HEADER, ...lines].join('\n')}\n`);
  return world.database.load(services, 'usage', path);
}
const usage = async (id: string) => {
  const { data } = await world.served.asCaller({})<{ storeService: { usage: object[] } }>(
    `{ storeService(id: "${id}") { usage { month users sessions pages } } }`,
  );
  return data?.storeService.usage;
};

describe('usage', () => {
  test('counts each session once, each visitor once a month, and all pages; the lines that it cannot take are told', async () => {
    const receipt = await world.database.load(services, 'usage', SAMPLE);
    expect(receipt).toMatchObject({ received: 9, loaded: 5, duplicate: 1, rejected: 3 });
    expect(await usage('la-bonne-formation')).toEqual([
      { month: '2026-10-01', users: 2, sessions: 4, pages: 22 },
    ]);
    expect(
      await world.owner.sql`
        select r.line, r."column", r.code from services.ingest_rejects r
        join services.ingest_files f on f.id = r.file_id where f.source = 'usage' order by line`,
    ).toEqual([
      { line: '8', column: 'jour', code: 'MONTH_OTHER' },
      { line: '9', column: 'service', code: 'SERVICE_UNKNOWN' },
      { line: '10', column: 'visiteur', code: 'CODE_MALFORMED' },
    ]);
  });

  test('keeps no visitor and no session anywhere', async () => {
    const tables = await world.owner.sql<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'services'`;
    for (const { name } of tables) {
      const rows = await world.owner.sql`select * from ${world.owner.sql(`services.${name}`)}`;
      expect(JSON.stringify(rows)).not.toMatch(/aaaaaaaaaaaaaaa|bbbbbbbbbbbbbbb|gwenn@/u);
    }
  });

  test('of the same file again is what it was, and a later file of the month replaces it', async () => {
    const line = '2026-09-05;bob-emploi;cccccccccccccccc;dddddddddddddddd;7';
    await load('usage_202609.csv', [line]);
    await load('usage_202609.csv', [line]);
    expect(await usage('bob-emploi')).toEqual([
      { month: '2026-09-01', users: 1, sessions: 1, pages: 7 },
    ]);
    await load('usage_202609.csv', [
      line,
      '2026-09-06;bob-emploi;cccccccccccccccd;dddddddddddddddd;1',
    ]);
    expect(await usage('bob-emploi')).toEqual([
      { month: '2026-09-01', users: 2, sessions: 2, pages: 8 },
    ]);
  });

  test('of a file that does not say its month is refused whole', async () => {
    const receipt = await load('usage.csv', [
      '2026-09-05;bob-emploi;cccccccccccccccc;dddddddddddddddd;7',
    ]);
    expect(receipt.refusal).toMatchObject({ code: 'FILE_MALFORMED' });
  });

  test('of a month is listed in bulk, by service', async () => {
    const { data } = await world.served.asCaller({})(
      '{ storeUsage(month: "2026-10-01") { nodes { service { id } users } pageInfo { hasNextPage } } }',
    );
    expect(data).toEqual({
      storeUsage: {
        nodes: [
          { service: { id: 'la-bonne-boite' }, users: 1 },
          { service: { id: 'la-bonne-formation' }, users: 2 },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
  });
});

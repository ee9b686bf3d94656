import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '../../kernel/database/embedded.ts';
import { provision } from '../../kernel/database/provision.ts';
import type { Receipt } from '../../kernel/ingest/receipt.ts';
import { timeBareCopy } from './bare-copy.ts';
import { type DeclarationFile, writeDeclarations } from './declarations.ts';

/** See README.md. */
const { values } = parseArgs({
  options: {
    millions: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    throwaway: { type: 'boolean', default: false },
  },
});
const SEED = 44;
const YEAR = { firstDay: '2025-11-01', days: 365 };
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Loaded {
  readonly receipt: Receipt;
  readonly seconds: number;
  readonly readingSeconds: number;
  readonly peakRssMb: number;
}

const folder = await mkdtemp(join(tmpdir(), 'estuaire-bench-dpae-'));
const server = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  durability: values.throwaway ? 'throwaway' : 'durable',
});
try {
  print(
    '| rows | file MB | what | bare COPY s | load s | of which reading | rows/s | ratio | peak RSS MB |',
  );
  print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const millions of values.millions.split(',').map(Number))
    await measure(millions * 1_000_000);
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(rows: number): Promise<void> {
  const year = await write('lbb_xdpdpae_delta_202610312200.csv', { rows, seed: SEED, ...YEAR });
  // The next week's file: the last of the year again, and as much that is new, in months that are held already.
  const next = await write('lbb_xdpdpae_delta_202611022200.csv', {
    rows: Math.ceil(rows / 4),
    seed: SEED + 1,
    firstDay: '2026-10-01',
    days: 31,
  });
  for (let round = 0; round < Number(values.rounds); round += 1) {
    await withDatabase(async (url) => {
      await compare('year, nothing held', url, year);
      await compare('month, held already', url, next);
    });
  }
  await Promise.all([rm(year), rm(next)]);
}

async function write(name: string, file: Omit<DeclarationFile, 'path'>): Promise<string> {
  const path = join(folder, name);
  await writeDeclarations({ ...file, path });
  return path;
}

/** One line of the table: the bare COPY and the load, one after the other. */
async function compare(what: string, url: string, path: string): Promise<void> {
  const bare = await timeBareCopy(server.url, path);
  const { stdout } = await promisify(execFile)(process.execPath, [here('load.ts'), url, path]);
  const { receipt, seconds, readingSeconds, peakRssMb } = JSON.parse(stdout) as Loaded;
  if (receipt.outcome !== 'LOADED') throw new Error(`${path}: ${receipt.outcome}`);
  const megabytes = (await stat(path)).size / 1e6;
  const cells = [
    receipt.received,
    megabytes.toFixed(0),
    `${what}: loaded ${receipt.loaded}`,
    bare.toFixed(2),
    seconds.toFixed(2),
    readingSeconds.toFixed(2),
    Math.round(receipt.received / seconds),
    (bare / seconds).toFixed(2),
    peakRssMb,
  ];
  print(`| ${cells.join(' | ')} |`);
}

async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
  await admin`create database bench`;
  const url = Object.assign(new URL(server.url), { pathname: '/bench' }).href;
  await provision(url, [
    {
      name: 'social-security',
      migrationsFolder: here('../../subgraphs/partners/social-security/migrations'),
    },
  ]);
  await work(url);
  await admin`drop database bench with (force)`;
  await admin.end();
}

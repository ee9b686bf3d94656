import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '../../kernel/database/embedded.ts';
import { provision } from '../../kernel/database/provision.ts';
import type { Receipt } from '../../kernel/ingest/receipt.ts';
import { writeCatalogue } from './catalogue.ts';

const SEED = 44;
const SIZES = [50_000, 100_000];
/** A load of any size must do with it: one that kept what it read would end for want of memory. */
const HEAP_MB = 160;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Loaded {
  readonly receipt: Receipt;
  readonly sessions: number;
  readonly peakRssMb: number;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-lheo-'));
try {
  process.stdout.write('sessions  formations  file MB  seconds  sessions/s  peak RSS MB\n');
  for (const size of SIZES) process.stdout.write(await measure(size));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Loads a catalogue of `size` sessions into an empty database; one line of the table. */
async function measure(size: number): Promise<string> {
  const path = join(folder, `catalogue-${size}.xml`);
  await pipeline(Readable.from(writeCatalogue(size, SEED)), createWriteStream(path));
  const server = await startEmbeddedPostgres({
    folder: join(folder, `postgres-${size}`),
    durability: 'throwaway',
  });
  try {
    const migrationsFolder = here('../../subgraphs/training/migrations');
    await provision(server.url, [{ name: 'training', migrationsFolder }]);
    const heap = `--max-old-space-size=${HEAP_MB}`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      heap,
      here('./load.ts'),
      server.url,
      path,
    ]);
    const { receipt, sessions, peakRssMb } = JSON.parse(stdout) as Loaded;
    if (receipt.outcome !== 'LOADED' || sessions !== size)
      throw new Error(`${size} sessions written, ${sessions} loaded: ${receipt.outcome}`);
    const seconds = receipt.durationMs / 1_000;
    const columns = [
      String(sessions).padStart(8),
      String(receipt.loaded).padStart(10),
      ((await stat(path)).size / 1e6).toFixed(1).padStart(7),
      seconds.toFixed(1).padStart(7),
      String(Math.round(sessions / seconds)).padStart(10),
      String(peakRssMb).padStart(11),
    ];
    return `${columns.join('  ')}\n`;
  } finally {
    await server.close();
  }
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults/fault-rates.ts';
import { createTally } from './faults/tally.ts';
import { type ProfileName, sizesOf } from './profiles.ts';
import { DEMO_SOURCES } from './sources/demo-sources.ts';
import { createWorld } from './world.ts';
import { writeFile } from './write/write-file.ts';

export type DemoOptions = {
  readonly profile: ProfileName;
  /** @default 44 */
  readonly seed?: number;
  readonly outDir: string;
  /** The day the files speak of, `YYYY-MM-DD`. @default '2026-10-31' */
  readonly asOf?: string;
  /** `subgraph/source` names; the files named are the same bytes as when all are written. */
  readonly only?: readonly string[];
  /** Multiplies the profile's sizes. @default 1 */
  readonly scale?: number;
  /** Called while a large file grows and, with `done`, after each file. */
  readonly onProgress?: (progress: DemoProgress) => void;
};

type DemoProgress = {
  readonly subgraph: string;
  readonly source: string;
  readonly file: string;
  readonly records: number;
  readonly done: boolean;
};

export type DemoFile = {
  readonly subgraph: string;
  readonly source: string;
  readonly path: string;
  /** As an ingestion counts them: lines without the header, offers, LHEO formations, JSON elements. */
  readonly records: number;
  /** Faults put in on purpose, by kind. */
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
};

export type DemoManifest = {
  readonly seed: number;
  readonly profile: ProfileName;
  readonly asOf: string;
  /** In an order in which they can be ingested. */
  readonly files: readonly DemoFile[];
};

const DEFAULT_SEED = 44;
const DEFAULT_AS_OF = '2026-10-31';

/** Writes the demo as `outDir/<subgraph>/<source>/<file>`; the same options give the same bytes. */
export async function generateDemo(options: DemoOptions): Promise<DemoManifest> {
  const { profile, outDir, only, onProgress } = options;
  const seed = options.seed ?? DEFAULT_SEED;
  const asOf = options.asOf ?? DEFAULT_AS_OF;
  const world = createWorld({ profile, sizes: sizesOf(profile, options.scale ?? 1), seed, asOf });
  const files: DemoFile[] = [];
  for (const { subgraph, source, files: filesOf } of DEMO_SOURCES) {
    if (only !== undefined && !only.includes(`${subgraph}/${source}`)) {
      continue;
    }
    const folder = join(outDir, subgraph, source);
    await mkdir(folder, { recursive: true });
    for (const file of filesOf(world)) {
      const path = join(folder, file.name);
      const tally = createTally();
      const report = (records: number, done: boolean) =>
        onProgress?.({ subgraph, source, file: path, records, done });
      await writeFile(file, path, tally, (records) => report(records, false));
      report(tally.records, true);
      const faults = Object.fromEntries(tally.faults);
      files.push({ subgraph, source, path, records: tally.records, faults });
    }
  }
  return { seed, profile, asOf, files };
}

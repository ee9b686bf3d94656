import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { analyseTables } from '#kernel/database/analyse.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { type DemoManifest, generateDemo } from '../../demo/generate.ts';
import { SUBGRAPHS, subgraphNamed } from '../../subgraphs/list.ts';
import { ingestOne } from '../ingest/one-file.ts';
import { noteDemo } from './demo-state.ts';

export type DemoFile = DemoManifest['files'][number];

export interface DemoOptions {
  readonly databaseUrl: string;
  readonly profile: 'unit' | 'departement';
  readonly dataFolder: string;
  readonly pseudonyms: Pseudonyms;
  readonly onProgress: (progress: DemoProgress) => void;
  /** Which files are loaded, in which order and how often; all, as they were made, when absent. */
  readonly arrange?: (files: readonly DemoFile[]) => readonly DemoFile[];
}

export interface DemoProgress {
  readonly step: 'generating' | 'loading';
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly records: number;
}

/** One load uses a core for reading while its last one is merging; more than a few only wait for each other. */
const SIDE_BY_SIDE = 3;

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
  arrange = (files) => files,
}: DemoOptions): Promise<void> {
  await noteDemo(databaseUrl, 'loading');
  const outDir = join(resolve(dataFolder), 'demo');
  await mkdir(outDir, { recursive: true });
  const { files } = await generateDemo({
    profile,
    outDir,
    onProgress: ({ subgraph, source, records }) =>
      onProgress({ step: 'generating', what: `${subgraph} ${source}`, done: 0, total: 1, records }),
  });
  await loadSideBySide(arrange(files.filter(({ source }) => source !== 'events')), {
    databaseUrl,
    pseudonyms,
    onProgress,
  });
  for (const { name } of SUBGRAPHS) await analyseTables(databaseUrl, name);
  await noteDemo(databaseUrl, 'loaded');
  await rm(outDir, { recursive: true, force: true });
}

type LoadOptions = Pick<DemoOptions, 'databaseUrl' | 'pseudonyms' | 'onProgress'>;

/** Files of one subgraph are loaded in their order; subgraphs share nothing, so several load at a time. */
async function loadSideBySide(files: readonly DemoFile[], options: LoadOptions): Promise<void> {
  const waiting = [...Map.groupBy(files, ({ subgraph }) => subgraph).values()];
  let begun = 0;
  const loadNext = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      for (const file of group) {
        const done = begun;
        begun += 1;
        const what = `${file.subgraph} ${file.source}`;
        const report = (records: number): void =>
          options.onProgress({ step: 'loading', what, done, total: files.length, records });
        await loadOne(file, options, report);
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, loadNext));
}

async function loadOne(
  file: DemoFile,
  { databaseUrl, pseudonyms }: LoadOptions,
  report: (records: number) => void,
): Promise<void> {
  const subgraph = subgraphNamed(file.subgraph);
  const source = subgraph.sources.find(({ name }) => name === file.source);
  if (source === undefined) throw new Error(`${file.subgraph} has no source ${file.source}.`);
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
  if (receipt.refusal === null) return;
  throw new Error(`The demo file ${file.path} was refused: ${receipt.refusal.message}`);
}

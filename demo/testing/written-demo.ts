import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DemoFile, type DemoOptions, generateDemo } from '../generate.ts';

export type WrittenDemo = {
  readonly files: readonly DemoFile[];
  /** Of one source, in the order of the manifest. */
  of(subgraph: string, source: string): DemoFile[];
  /** File name and SHA-256 of each file. */
  digests(): Promise<Record<string, string>>;
  remove(): Promise<void>;
};

/** Writes a demo to a temporary folder. */
export async function writeDemo(options: Omit<DemoOptions, 'outDir'>): Promise<WrittenDemo> {
  const outDir = await mkdtemp(join(tmpdir(), 'demo-'));
  const { files } = await generateDemo({ ...options, outDir });
  return {
    files,
    of: (subgraph, source) =>
      files.filter((file) => file.subgraph === subgraph && file.source === source),
    digests: async () => {
      const pairs = files.map(async ({ path }) => {
        const digest = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
        return [basename(path), digest] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    },
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

/** The text of a file, unzipped; what is not UTF-8 is read as Windows-1252. */
export async function textOf(file: DemoFile): Promise<string> {
  const bytes = await readFile(file.path);
  const plain = file.path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return new TextDecoder('windows-1252').decode(plain);
  }
}

/** Fields of each line but the header. */
export async function rowsOf(file: DemoFile, separator: string): Promise<string[][]> {
  const text = await textOf(file);
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(separator));
}

import { createHash, type Hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFileChunks } from './file-chunks.ts';
import { inflate } from './inflate.ts';

/** What a source's reader gets: the content as text bytes, already decompressed. */
export interface SourceInput {
  /** The file's name without its folder, or the feed's name. */
  readonly name: string;
  /** To be read once. A chunk's bytes are valid until the next chunk is asked for: keep a copy, not a part of it. */
  readonly chunks: AsyncIterable<Buffer>;
}

export interface OpenInput extends SourceInput {
  /** Bytes received so far (before decompression) and, for files, in all. */
  progress(): { bytes: number; totalBytes: number | null };
  /** SHA-256 of the bytes as received, once `chunks` has ended. */
  sha256(): string;
}

/** Opens a file, or standard input for `-`, plain, gzip or bzip2 (told by its first bytes, not by its name). Throws a sentence when there is no such file. */
export async function openInput(location: string): Promise<OpenInput> {
  if (location === '-') return inputOf('stdin', process.stdin, null);
  const size = await requireFile(location);
  return inputOf(basename(location), readFileChunks(location), size);
}

/** The size of a file in bytes. Throws a sentence when there is none at `location`, or a folder. */
export async function requireFile(location: string): Promise<number> {
  const facts = await stat(location).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new Error(`There is no file ${location}.`, { cause: error });
  });
  if (facts.isDirectory()) throw new Error(`${location} is a folder: name the files in it.`);
  return facts.size;
}

/** Wraps any stream of bytes as an input. */
export function inputOf(
  name: string,
  raw: AsyncIterable<Uint8Array>,
  totalBytes: number | null,
): OpenInput {
  const hash = createHash('sha256');
  const counter = { bytes: 0 };
  let digest: string | null = null;
  return {
    name,
    chunks: inflate(counted(raw, hash, counter), () => counter.bytes),
    progress: () => ({ bytes: counter.bytes, totalBytes }),
    sha256: () => (digest ??= hash.digest('hex')),
  };
}

async function* counted(
  raw: AsyncIterable<Uint8Array>,
  hash: Hash,
  counter: { bytes: number },
): AsyncGenerator<Buffer> {
  for await (const chunk of raw) {
    counter.bytes += chunk.byteLength;
    hash.update(chunk);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

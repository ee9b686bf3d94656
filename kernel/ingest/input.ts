import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { inflate } from './inflate.ts';

/** What a source's reader gets: the content as text bytes, already decompressed. */
export interface SourceInput {
  /** The file's name without its folder, or the feed's name. */
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer>;
}

export interface OpenInput extends SourceInput {
  /** Bytes received so far (before decompression) and, for files, in all. */
  progress(): { bytes: number; totalBytes: number | null };
  /** SHA-256 of the bytes as received, once `chunks` has ended. */
  sha256(): string;
}

/** Opens a file, or standard input for `-`, plain, gzip or bzip2 (told by its first bytes, not by its name). */
export async function openInput(location: string): Promise<OpenInput> {
  if (location === '-') return inputOf('stdin', process.stdin, null);
  const { size } = await stat(location);
  return inputOf(basename(location), createReadStream(location, { highWaterMark: 1 << 20 }), size);
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
    chunks: inflate(
      Readable.from(counted(raw, hash, counter), { objectMode: false, highWaterMark: 1 << 20 }),
      () => counter.bytes,
    ),
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

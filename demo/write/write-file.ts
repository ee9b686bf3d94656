import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Tally } from '../faults/tally.ts';
import type { SourceFile } from './source-file.ts';

const CHUNK_CHARACTERS = 1 << 18;
const PROGRESS_EVERY = 64;

/** Draws a file to disk, waiting whenever the disk is behind, so that memory stays flat whatever the size. */
export async function writeFile(
  file: SourceFile,
  path: string,
  tally: Tally,
  onProgress: (records: number) => void,
): Promise<void> {
  const disk = createWriteStream(path);
  const closed = finished(disk);
  let target: Writable = disk;
  if (file.isGzipped === true) {
    const gzip = createGzip({ level: 6 });
    gzip.pipe(disk);
    target = gzip;
  }
  const encoding = file.encoding === 'windows-1252' ? 'latin1' : 'utf8';
  let buffer = '';
  let chunks = 0;
  for (const piece of file.text(tally)) {
    buffer += piece;
    if (buffer.length >= CHUNK_CHARACTERS) {
      if (!target.write(Buffer.from(buffer, encoding))) {
        await once(target, 'drain');
      }
      buffer = '';
      chunks += 1;
      if (chunks % PROGRESS_EVERY === 0) {
        onProgress(tally.records);
      }
    }
  }
  target.end(Buffer.from(buffer, encoding));
  await closed;
}

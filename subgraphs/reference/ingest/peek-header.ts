import type { SourceInput } from '#kernel/ingest/input.ts';

const NEWLINE = 10;
const LONGEST_HEADER = 64 * 1024;

/** The first line of a file, ASCII characters safe, and the file as if nothing of it had been read. */
export async function peekHeader(
  input: SourceInput,
): Promise<{ header: string; whole: SourceInput }> {
  const chunks = input.chunks[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let size = 0;
  while (size < LONGEST_HEADER && !read.some((chunk) => chunk.includes(NEWLINE))) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* read;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value;
  }
  const start = Buffer.concat(read);
  const end = start.indexOf(NEWLINE);
  const header = start.subarray(0, end === -1 ? start.length : end).toString('latin1');
  return { header: header.trim(), whole: { name: input.name, chunks: all() } };
}

import { PassThrough, type Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { FileRefused } from './file-refused.ts';

/** A file may inflate to this many times its size before it is taken for an attack; small files are never suspected. */
const MAX_RATIO = 400;
const ALWAYS_ALLOWED_BYTES = 256 * 1024 * 1024;

/** Gives the plain bytes of a stream that is plain, gzip or bzip2. `receivedBytes` tells how many bytes came in so far. */
export async function* inflate(
  raw: AsyncIterable<Buffer>,
  receivedBytes: () => number,
): AsyncGenerator<Buffer> {
  const { head, rest } = await peek(raw, 3);
  const kind =
    head[0] === 0x1f && head[1] === 0x8b
      ? 'gzip'
      : head.toString('latin1') === 'BZh'
        ? 'bzip2'
        : 'plain';
  if (kind === 'plain') {
    yield* rest;
    return;
  }
  yield* guarded(kind === 'gzip' ? gunzip(rest) : bunzip2(rest), kind, receivedBytes);
}

async function* guarded(
  plain: AsyncIterable<Buffer>,
  kind: string,
  receivedBytes: () => number,
): AsyncGenerator<Buffer> {
  let inflated = 0;
  try {
    for await (const chunk of plain) {
      inflated += chunk.byteLength;
      if (inflated > ALWAYS_ALLOWED_BYTES && inflated > receivedBytes() * MAX_RATIO) {
        throw new FileRefused(
          'FILE_INFLATES_TOO_MUCH',
          `The file inflates to more than ${MAX_RATIO} times its size.`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FileRefused || isFromElsewhere(error)) throw error;
    const isCut = error instanceof Error && /unexpected end|No input/iu.test(error.message);
    throw new FileRefused(
      isCut ? 'FILE_TRUNCATED' : 'FILE_UNREADABLE',
      isCut ? `The ${kind} file ends in the middle.` : `The file cannot be inflated as ${kind}.`,
      error,
    );
  }
}

/** Errors of the disk or the network have a code that is not one of zlib's; those of bzip2 have none. */
const isFromElsewhere = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && !code.startsWith('Z_');
};

const gunzip = (rest: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  through(rest, createGunzip({ chunkSize: 1 << 18 }));
const bunzip2 = (rest: AsyncIterable<Buffer>): AsyncIterable<Buffer> => {
  const output = new PassThrough({ highWaterMark: 1 << 20 });
  const engine = unbzip2();
  engine.on('error', (error: unknown) =>
    output.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  engine.pipe(output);
  void feed(rest, engine, output);
  return output;
};

function through(rest: AsyncIterable<Buffer>, engine: Gunzip): AsyncIterable<Buffer> {
  void feed(rest, engine, engine);
  return engine;
}

/** Writes all of `rest` to the engine; stops, and so closes the file, when nobody reads the output any more. */
async function feed(
  rest: AsyncIterable<Buffer>,
  engine: NodeJS.WritableStream,
  output: Readable,
): Promise<void> {
  const isClosed = new Promise<void>((resolve) => output.once('close', resolve));
  try {
    for await (const chunk of rest) {
      if (output.destroyed) return;
      // The engines read at leisure what the next chunk overwrites.
      if (!engine.write(Buffer.from(chunk)))
        await Promise.race([new Promise((resolve) => engine.once('drain', resolve)), isClosed]);
    }
    if (!output.destroyed) engine.end();
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function peek(
  raw: AsyncIterable<Buffer>,
  length: number,
): Promise<{ head: Buffer; rest: AsyncIterable<Buffer> }> {
  const iterator = raw[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let isEnded = false;
  while (head.length < length && !isEnded) {
    const next = await iterator.next();
    if (next.done === true) isEnded = true;
    else head = Buffer.concat([head, next.value]);
  }
  async function* rest(): AsyncGenerator<Buffer> {
    try {
      if (head.length > 0) yield head;
      if (isEnded) return;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, length), rest: rest() };
}

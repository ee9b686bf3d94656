import { open } from 'node:fs/promises';

const CHUNK_BYTES = 1 << 20;

/**
 * Reads a file in chunks of up to 1 MiB, one ahead of its reader. Two buffers take turns: a chunk is valid until the next one is asked
 * for. (Streams make a buffer a chunk, and a load of gigabytes then spends a third of its time giving them back.)
 */
export async function* readFileChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  let pending: ReturnType<typeof file.read> | null = null;
  try {
    const buffers = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)] as const;
    pending = file.read(buffers[0], 0, CHUNK_BYTES);
    for (let turn = 1; ; turn = 1 - turn) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      pending = file.read(turn === 1 ? buffers[1] : buffers[0], 0, CHUNK_BYTES);
      // A reader that stops early leaves this read unawaited.
      pending.catch(() => undefined);
      yield buffers[turn === 1 ? 0 : 1].subarray(0, bytesRead);
    }
  } finally {
    await pending?.catch(() => undefined);
    await file.close();
  }
}
